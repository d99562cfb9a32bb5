import type { LexedNumber } from "../quantity/draft";
import { wordSet } from "../quantity/phrases";
import type { Token } from "../quantity/token";
import { elementAt, quotient, wholeNumber } from "./element";
import { isNumberWord, wordSum } from "./wordSum";
import { SMALL } from "./words";

/** A number in words is not searched further than this many tokens. */
const MAX_TOKENS = 14;

/** "one in five", "9 out of 10": a share when the second number is larger, round and followed by no unit of time. */
export function outOf(
  tokens: readonly Token[],
  at: number,
): LexedNumber | undefined {
  const first = elementAt(tokens, at);
  if (first === undefined || first.marked || first.value.gte(1000))
    return undefined;
  let i = first.to;
  const over = tokens[i]?.text === "over";
  if (tokens[i]?.text === "out" && tokens[i + 1]?.text === "of") i += 2;
  else if (tokens[i]?.text === "in" || over) i++;
  else return undefined;
  const bare = tokens[i - 1]?.text !== "of";
  if (tokens[i]?.text === "every") i++;
  const second = wordsOrWhole(tokens, i);
  if (second === undefined || second.value <= first.value.toNumber())
    return undefined;
  const next = tokens[second.to];
  if (
    next?.kind === "sign" &&
    (next.text === "%" ||
      next.text === "/" ||
      next.text === ":" ||
      (next.text === "-" && next.glued))
  )
    return undefined;
  if (over && next !== undefined && next.kind === "word") return undefined;
  if (
    bare &&
    (second.value >= 1900 ||
      (next !== undefined && NO_SHARE.has(next.text)) ||
      first.value.gt(99))
  )
    return undefined;
  if (
    bare &&
    !over &&
    tokens[at - 1]?.capital === true &&
    tokens[at - 1]?.text !== "only" &&
    at > 1 &&
    !first.words
  )
    return undefined;
  const fraction = [first.value.toNumber(), second.value] as const;
  return {
    from: at,
    to: second.to,
    value: quotient(fraction),
    step: quotient([1, second.value]),
    fraction,
    shape: "fraction",
    scale: 1,
    marked: true,
  };
}

/** "a ratio of 3 to 1", "the ratio is 2:1": only where the word stands not far before. */
export function ratioAt(
  tokens: readonly Token[],
  at: number,
): LexedNumber | undefined {
  const above = wholeNumber(tokens[at]);
  const link = tokens[at + 1]?.text;
  const below = wholeNumber(tokens[at + 2]);
  if (above === undefined || below === undefined || below === 0)
    return undefined;
  if ((link !== "to" && link !== ":") || !saysRatio(tokens, at))
    return undefined;
  const fraction = [above, below] as const;
  return {
    from: at,
    to: at + 3,
    value: quotient(fraction),
    step: quotient([1, below]),
    fraction,
    shape: "fraction",
    scale: 1,
    marked: true,
  };
}

/** Whether the word "ratio" stands a few tokens before, or right behind a ratio of three tokens. */
export function saysRatio(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - 8); i < at; i++)
    if (tokens[i]?.text === "ratio") return true;
  return tokens[at + 3]?.text === "ratio";
}

function wordsOrWhole(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const whole = wholeNumber(tokens[at]);
  const next = tokens[at + 1];
  if (whole !== undefined)
    return next?.glued === true && next.kind === "word"
      ? undefined
      : { value: whole, to: at + 1 };
  let to = at + 1;
  while (
    to < at + MAX_TOKENS &&
    isNumberWord(tokens[to]) &&
    (tokens[to]?.text !== "and" || SMALL.has(tokens[to + 1]?.text ?? ""))
  )
    to++;
  const value = wordSum(tokens, at, to);
  return value === undefined ? undefined : { value, to };
}

/** After "two in five …" these say that the second number is a time or a place, not a whole. */
const NO_SHARE: ReadonlySet<string> = wordSet(`
years, year, months, month, weeks, week, days, day, hours, hour, minutes, minute, seconds, seasons, games,
matches, decades, quarters, centuries, places, cities, countries, states, provinces, districts, boxes, rooms,
regions, locations, january, february, march, april, may, june, july, august, september, october, november,
december, starts, attempts, ways, million, billion, percent, per
`);
