import { phraseBefore } from "../phrases";
import { isComparative } from "./base";
import type { Token } from "../tokens";
import {
  labelled,
  SAME,
  skipTimesBack,
  type Place,
  type Reading,
} from "./reading";

/** "(12 percent)": the same as the figure before the bracket, or of the noun before it. */
export function inBrackets({
  sentence,
  tokens,
  at,
  previous,
  next,
  second,
}: Place): Reading | undefined {
  if (previous?.tag !== "open" || next?.tag === "noun") return undefined;
  const before = tokens[at - 2];
  if (before?.tag === "quantity" || before?.tag === "period")
    return second ? SAME : undefined;
  const phrase = phraseBefore(tokens, at - 2);
  if (phrase === undefined) return second ? SAME : undefined;
  // "7,199 yuan ($1,062)": the unit's own words may stand between.
  if (tokens[phrase.first - 1]?.tag === "quantity") return SAME;
  return labelled(sentence, phrase);
}

/** "rose from 4.8 percent", "190 points, or 0.6 percent", "compared with 63": told of the same thing as the figure before. */
export function sameThing({
  tokens,
  at,
  previous,
  second,
  quantity,
  next,
}: Place): Reading | undefined {
  if (!second || previous === undefined) return undefined;
  const word = previous.lower;
  const before = tokens[at - 2];
  const alone = next?.tag !== "noun";
  switch (word) {
    case "or":
      return alone && next?.lower !== "of" ? SAME : undefined;
    case "than":
      return SAME;
    case "of":
      return before?.lower === "instead" ? SAME : undefined;
    case "from":
      return /^(?:up|down)$/.test(before?.lower ?? "") ||
        quantityBehind(tokens, at - 2)
        ? SAME
        : undefined;
    case "to":
      if (quantityBehind(tokens, at - 2) && !ownNoun(tokens, at - 2))
        return SAME;
      return before?.lower === "compared" && alone ? SAME : undefined;
    case "with":
      return before?.lower === "compared" && alone ? SAME : undefined;
    case "against":
    case "versus":
      return alone ? SAME : undefined;
    case "up":
    case "down":
      // ", up from", "(16,369 up 58)", but not "make up", "was down".
      return /^(?:comma|quantity|open)$/.test(before?.tag ?? "")
        ? SAME
        : undefined;
    default:
  }
  // "0.5 points below that of the county" has a base of its own.
  if (isComparative(next?.lower)) return undefined;
  const apposed = previous.tag === "comma" || previous.tag === "break";
  return apposed &&
    before?.tag === "quantity" &&
    quantity.unit.kind !== "count" &&
    quantity.unit.kind !== "multiple" &&
    (alone || quantity.unit.kind === "measure")
    ? SAME
    : undefined;
}

/** In "tumbled by the limit of 10 percent to 18 yuan", the first figure is the limit's alone. */
function ownNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[skipTimesBack(tokens, at) - 1]?.lower === "of";
}

/** Whether a quantity stands at `at`, behind periods and adverbs. */
function quantityBehind(tokens: readonly Token[], at: number): boolean {
  return tokens[skipTimesBack(tokens, at)]?.tag === "quantity";
}
