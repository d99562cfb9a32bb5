import type { Token } from "../quantity/token";
import { SMALL } from "./words";

const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
]);

/** Whether the token can be inside a whole number in words. */
export function isNumberWord(token: Token | undefined): boolean {
  const word = token?.text ?? "";
  return SMALL.has(word) || SCALES.has(word) || word === "and" || word === "-";
}

/**
 * The whole number that the tokens spell out, all of them: "one hundred and twenty-one". `undefined` when they are no number.
 * "a" counts as one before a scale word.
 */
export function wordSum(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  let total = 0;
  let group = 0;
  let room = 1e9;
  let seen = false;
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.text ?? "";
    if (word === "-" || (word === "and" && seen)) continue;
    const article = word === "a" && i === from;
    const value = article ? 1 : SMALL.get(word);
    if (value !== undefined) {
      if (value >= room) return undefined;
      group += value;
      room = value >= 20 ? 10 : 0;
      seen = true;
      continue;
    }
    const scale = SCALES.get(word);
    if (scale === undefined || group === 0) return undefined;
    if (scale === 100) group *= 100;
    else {
      total += group * scale;
      group = 0;
    }
    room = 100;
  }
  return seen ? total + group : undefined;
}
