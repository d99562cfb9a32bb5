import type { LexedNumber } from "../quantity/draft";
import { wordSet } from "../quantity/phrases";
import type { Token } from "../quantity/token";
import { quotient, scaleAt } from "./element";

/** "half": of something, of a scale ("half a million", "half a dozen"), or of a unit ("half an hour"). */
export function halfAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): LexedNumber | undefined {
  const word = tokens[at]?.text;
  if (word !== "half" && word !== "quarter") return undefined;
  const before = tokens[at - 1]?.text ?? "";
  if (
    tokens[at + 1]?.text === "-" ||
    (before === "-" && tokens[at]?.glued === true) ||
    NOT_A_HALF.has(before)
  )
    return undefined;
  const below = word === "half" ? 2 : 4;
  const article = tokens[at + 1]?.text === "a" || tokens[at + 1]?.text === "an";
  const scaled = scaleAt(text, tokens, article ? at + 2 : at + 1);
  if (scaled !== undefined)
    return number(at, scaled.to, below, scaled.scale.factor);
  if (word === "quarter") return undefined;
  if (article) return number(at, at + 2, below, 1);
  const next = tokens[at + 1];
  if (
    next === undefined ||
    next.kind !== "word" ||
    HALF_OF.has(next.text) ||
    HALF_CUES.has(before)
  )
    return number(at, at + 1, below, 1);
  return undefined;
}

const NOT_A_HALF: ReadonlySet<string> = wordSet(`
first, second, the, last, latter, each, other, opening, latest, in, this, early, late, h, final, third, next,
previous, every, better, top, bottom, upper, lower, one, front, back
`);

const HALF_OF: ReadonlySet<string> = wordSet(`
of, the, its, their, his, her, our, my, those, these, that, this, all, as
`);

const HALF_CUES: ReadonlySet<string> = wordSet(`
by, than, nearly, almost, about, around, roughly, over, under, approximately, least, to, only, just, half
`);

function number(
  from: number,
  to: number,
  below: number,
  factor: number,
): LexedNumber {
  return {
    from,
    to,
    value: quotient([1, below]).times(factor),
    step: quotient([1, below]).times(factor),
    ...(factor === 1 ? { fraction: [1, below] as const } : {}),
    shape: factor === 1 ? "fraction" : "words",
    scale: factor,
    marked: true,
  };
}
