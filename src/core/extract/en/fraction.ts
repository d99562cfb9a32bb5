import { wordSet } from "../quantity/phrases";
import type { LexedNumber } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import { quotient, scaleAt, wholeNumber } from "./element";
import { outOf, ratioAt } from "./share";
import { isNumberWord, wordSum } from "./wordSum";
import { DENOMINATORS, SMALL } from "./words";

interface FractionMatch {
  readonly to: number;
  readonly fraction: readonly [number, number];
  /** "two-thirds" and "half" can be nothing else; "a third" can be an ordinal. */
  readonly sure: boolean;
}

/** A fraction in words is not searched further than this many tokens. */
const MAX_TOKENS = 14;

/** A fraction in words at `at`: "a third", "two-thirds", "three quarters", "one twenty-fifth", "a half". */
function fractionWordsAt(
  tokens: readonly Token[],
  at: number,
): FractionMatch | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind === "sign") return undefined;
  const article = first.text === "a" || first.text === "an";
  if (!article && first.kind === "word" && !SMALL.has(first.text))
    return undefined;
  let last = at + 1;
  while (last < at + MAX_TOKENS && isNumberWord(tokens[last])) last++;
  const word = tokens[last]?.text ?? "";
  const unit = DENOMINATORS.get(word);
  if (unit === undefined) return undefined;
  const split = denominatorAt(tokens, at, last, unit);
  if (isMixed(tokens, at, split)) return undefined;
  const above = numeratorAt(tokens, at, split.from);
  if (above === undefined) return undefined;
  const plural = word.endsWith("s") || word === "halves";
  const hyphen = tokens[split.from - 1]?.text === "-";
  const compound = split.from < last;
  if (above > 1 && !plural && !hyphen) return undefined;
  if (above === 1 && plural && !compound) return undefined;
  return {
    to: last + 1,
    fraction: [above, split.value],
    sure:
      (plural && unit !== 4) || (above > 1 && hyphen) || (compound && at === 0),
  };
}

/** "twenty and three fifths" is a whole and a part; "one hundred and thirty-two fifths" is not. */
function isMixed(
  tokens: readonly Token[],
  at: number,
  split: { readonly from: number; readonly value: number },
): boolean {
  let and = split.from - 1;
  while (and > at && tokens[and]?.text !== "and") and--;
  if (and <= at) return false;
  const part = numeratorAt(tokens, and + 1, split.from);
  return part !== undefined && part < split.value;
}

/** Where the denominator begins that ends at `last`: "fifths", "twenty-fifths", "one hundred and fifth"; a numerator must be left. */
function denominatorAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  unit: number,
): { readonly from: number; readonly value: number } {
  const plain = { from: last, value: unit };
  let i = last - 1;
  if (tokens[i]?.text === "-") i--;
  const tens = SMALL.get(tokens[i]?.text ?? "");
  if (tens !== undefined && tens >= 20 && unit < 10 && unit > 2 && i > at)
    return tokens[i - 1]?.text === "and"
      ? plain
      : { from: i, value: tens + unit };
  if (tokens[i]?.text === "and") i--;
  const hundred = tokens[i]?.text;
  const factor =
    hundred === "hundred" ? 100 : hundred === "thousand" ? 1000 : 0;
  if (factor === 0 || tokens[i - 1]?.text !== "one" || i - 1 <= at)
    return plain;
  return { from: i - 1, value: factor + unit };
}

/** The numerator in the tokens from `at` to `to`, with no hyphen or "and" left over but one hyphen at the end. */
function numeratorAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): number | undefined {
  const end = tokens[to - 1]?.text === "-" ? to - 1 : to;
  if (end <= at || tokens[end - 1]?.text === "and") return undefined;
  if (tokens[at]?.kind === "number")
    return end === at + 1 ? wholeNumber(tokens[at]) : undefined;
  if (end === at + 1 && (tokens[at]?.text === "a" || tokens[at]?.text === "an"))
    return 1;
  return wordSum(tokens, at, end);
}

/** The fraction at `at` behind "and": "and a half", "and two thirds". */
export function isFractionUse(
  text: string,
  tokens: readonly Token[],
  at: number,
): FractionMatch | undefined {
  if (tokens[at]?.text === "half") return undefined;
  const match = fractionWordsAt(tokens, at);
  if (match === undefined) return undefined;
  if (
    match.fraction[0] === 1 &&
    match.fraction[1] > 2 &&
    !mayFollow(tokens, match.to) &&
    scaleAt(text, tokens, match.to) === undefined
  )
    return undefined;
  return match;
}

/** A fraction of something, or of a scale word: "two-thirds of", "a quarter of a million", "3 in 4", "one out of five". */
export function fractionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): LexedNumber | undefined {
  const match = fractionWordsAt(tokens, at);
  if (match === undefined) return outOf(tokens, at) ?? ratioAt(tokens, at);
  if (!match.sure && !isFraction(text, tokens, at, match)) return undefined;
  return scaledFraction(text, tokens, at, match);
}

/** Whether "a third" is a part and not an ordinal, "three quarters" not a time. */
function isFraction(
  text: string,
  tokens: readonly Token[],
  at: number,
  match: FractionMatch,
): boolean {
  const [above, below] = match.fraction;
  const next = tokens[match.to]?.text ?? "";
  const before = tokens[at - 1]?.text ?? "";
  if (scaleAt(text, tokens, match.to) !== undefined) return true;
  if (below === 4 && (tokens[match.to - 1]?.text ?? "").startsWith("quarter")) {
    if (next === "of") return !TIMES.has(tokens[match.to + 1]?.text ?? "");
    if (above !== 1 && above !== 3) return false;
    return QUARTER_CUES.has(before) || (above === 3 && next === "");
  }
  if (below === 2)
    return (
      next === "of" ||
      before === "by" ||
      before === "and" ||
      next === "" ||
      before === ""
    );
  return mayFollow(tokens, match.to);
}

const TIMES: ReadonlySet<string> = new Set([
  "growth",
  "decline",
  "losses",
  "profit",
  "negative",
  "positive",
]);
const QUARTER_CUES: ReadonlySet<string> = wordSet(`
by, than, nearly, almost, about, around, roughly, over, under, approximately, least, to
`);

/** "a third of", "a third more", "by a third.": what may follow a fraction but no ordinal. */
function mayFollow(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== "word")
    return next?.text !== "-" && next?.kind !== "number";
  return CLOSED_CLASS.has(next.text) || COMPARED.has(next.text);
}

const COMPARED: ReadonlySet<string> = wordSet(`
higher, lower, bigger, larger, smaller, faster, slower, cheaper, compared, full, empty, owned
`);

function scaledFraction(
  text: string,
  tokens: readonly Token[],
  at: number,
  match: FractionMatch,
): LexedNumber {
  let to = match.to;
  let factor = 1;
  let i = to;
  if (
    tokens[i]?.text === "of" &&
    (tokens[i + 1]?.text === "a" || tokens[i + 1]?.text === "one")
  )
    i += 2;
  const scaled = scaleAt(text, tokens, i);
  if (scaled !== undefined && scaled.scale.factor > 12) {
    to = scaled.to;
    factor = scaled.scale.factor;
  }
  return {
    from: at,
    to,
    value: quotient(match.fraction).times(factor),
    step: quotient([1, match.fraction[1]]).times(factor),
    ...(factor === 1 ? { fraction: match.fraction } : {}),
    shape: factor === 1 ? "fraction" : "words",
    scale: factor,
    marked: true,
  };
}
