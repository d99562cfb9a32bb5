import Big from "big.js";
import type { LexedNumber } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { scaleAt } from "./element";
import { VAGUE } from "./words";

/** "tens of thousands", "hundreds of", "dozens"; "several hundred", "a few thousand". */
export function vagueAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): LexedNumber | undefined {
  const word = tokens[at]?.text ?? "";
  const size = VAGUE.get(word);
  if (size !== undefined) {
    if (
      word === "tens" ||
      word === "scores" ||
      word === "hundreds" ||
      word === "dozens" ||
      word === "thousands"
    ) {
      const of = tokens[at + 1]?.text === "of";
      const times = of ? VAGUE.get(tokens[at + 2]?.text ?? "") : undefined;
      if (times !== undefined && times > 20)
        return vague(
          at,
          at + 3,
          size === 12 ? 2 * size * times : size * times,
          size * times * 10,
          times,
        );
    }
    if (tokens[at - 1]?.kind === "number" || tokens[at - 1]?.text === "the")
      return undefined;
    if (word === "tens" || (word === "scores" && tokens[at + 1]?.text !== "of"))
      return undefined;
    if (word === "dozens") return vague(at, at + 1, 24, 100, 1);
    return vague(at, at + 1, size, size === 20 ? 100 : size * 10, 1);
  }
  let i = at;
  if (word === "a" && tokens[i + 1]?.text === "few") i++;
  const few = tokens[i]?.text;
  if (few !== "few" && few !== "several") {
    if (word !== "a" || tokens[at + 1]?.text !== "couple") return undefined;
    const of = tokens[at + 2]?.text === "of" ? 1 : 0;
    const pair = scaleAt(text, tokens, at + 2 + of);
    if (pair === undefined) return undefined;
    return vague(
      at,
      pair.to,
      2 * pair.scale.factor,
      undefined,
      pair.scale.factor,
    );
  }
  const scaled = scaleAt(text, tokens, i + 1);
  if (scaled === undefined) return undefined;
  const factor = scaled.scale.factor;
  return vague(i === at ? at : at, scaled.to, 2 * factor, 10 * factor, factor);
}

function vague(
  from: number,
  to: number,
  low: number,
  high: number | undefined,
  scale: number,
): LexedNumber {
  return {
    from,
    to,
    value: new Big(low),
    ...(high === undefined ? {} : { high: new Big(high) }),
    step: new Big(scale),
    shape: "vague",
    scale,
    marked: true,
  };
}
