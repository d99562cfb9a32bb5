import Big from "big.js";
import type { LexedNumber } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import { elementAt, quotient, scaleAt, wholeNumber } from "./element";
import { DENOMINATORS, SMALL } from "./words";

interface FractionMatch {
  readonly to: number;
  readonly fraction: readonly [number, number];
  /** "two-thirds" and "half" can be nothing else; "a third" can be an ordinal. */
  readonly sure: boolean;
}

/** A fraction in words at `at`: "a third", "two-thirds", "three quarters", "one twenty-fifth", "a half". */
function fractionWordsAt(
  tokens: readonly Token[],
  at: number,
): FractionMatch | undefined {
  const first = tokens[at];
  if (first === undefined || first.kind === "sign") return undefined;
  const article = first.text === "a" || first.text === "an";
  const numerator = article
    ? { to: at + 1, value: new Big(1), words: true }
    : elementAt(tokens, at);
  if (
    numerator === undefined ||
    !numerator.value.eq(numerator.value.round()) ||
    numerator.value.gt(999)
  )
    return undefined;
  let i = numerator.to;
  const hyphen = tokens[i]?.text === "-";
  if (hyphen) i++;
  const denominator = denominatorAt(tokens, i);
  if (denominator === undefined) return undefined;
  const above = numerator.value.toNumber();
  const plural = denominator.plural;
  if (above > 1 && !plural && !hyphen) return undefined;
  if (above === 1 && plural) return undefined;
  return {
    to: denominator.to,
    fraction: [above, denominator.value],
    sure: (plural && denominator.value !== 4) || (above > 1 && hyphen),
  };
}

function denominatorAt(
  tokens: readonly Token[],
  at: number,
):
  | { readonly to: number; readonly value: number; readonly plural: boolean }
  | undefined {
  const word = tokens[at]?.text ?? "";
  const plain = DENOMINATORS.get(word);
  if (plain !== undefined)
    return {
      to: at + 1,
      value: plain,
      plural: word.endsWith("s") || word === "halves",
    };
  const tens = SMALL.get(word);
  if (tens === undefined || tens < 20) return undefined;
  let i = at + 1;
  if (tokens[i]?.text === "-") i++;
  const unit = DENOMINATORS.get(tokens[i]?.text ?? "");
  if (unit === undefined || unit < 3 || unit > 9) return undefined;
  return {
    to: i + 1,
    value: tens + unit,
    plural: (tokens[i]?.text ?? "").endsWith("s"),
  };
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
  if (match === undefined) return outOf(tokens, at);
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
const QUARTER_CUES: ReadonlySet<string> = new Set([
  "by",
  "than",
  "nearly",
  "almost",
  "about",
  "around",
  "roughly",
  "over",
  "under",
  "approximately",
  "least",
  "to",
]);

/** "a third of", "a third more", "by a third.": what may follow a fraction but no ordinal. */
function mayFollow(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind !== "word")
    return next?.text !== "-" && next?.kind !== "number";
  return CLOSED_CLASS.has(next.text) || COMPARED.has(next.text);
}

const COMPARED: ReadonlySet<string> = new Set([
  "higher",
  "lower",
  "bigger",
  "larger",
  "smaller",
  "faster",
  "slower",
  "cheaper",
  "compared",
  "full",
  "empty",
  "owned",
]);

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

/** "one in five", "9 out of 10": a share when the second number is larger, round and followed by no unit of time. */
function outOf(tokens: readonly Token[], at: number): LexedNumber | undefined {
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

function wordsOrWhole(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number } | undefined {
  const whole = wholeNumber(tokens[at]);
  if (whole !== undefined)
    return tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === "word"
      ? undefined
      : { value: whole, to: at + 1 };
  const article = tokens[at]?.text === "a" || tokens[at]?.text === "one";
  const big = BIG.get(tokens[article ? at + 1 : at]?.text ?? "");
  if (article && big !== undefined) return { value: big, to: at + 2 };
  const element = elementAt(tokens, at);
  if (element === undefined || !element.words) return undefined;
  const hundred = BIG.get((tokens[element.to]?.text ?? "").replace(/s$/, ""));
  if (hundred === undefined)
    return { value: element.value.toNumber(), to: element.to };
  let value = element.value.toNumber() * hundred;
  let to = element.to + 1;
  if (tokens[to]?.text === "and") {
    const rest = elementAt(tokens, to + 1);
    if (rest?.words === true && rest.value.lt(hundred)) {
      value += rest.value.toNumber();
      to = rest.to;
    }
  }
  return { value, to };
}

const BIG: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
]);

/** After "two in five …" these say that the second number is a time or a place, not a whole. */
const NO_SHARE: ReadonlySet<string> = new Set([
  "years",
  "year",
  "months",
  "month",
  "weeks",
  "week",
  "days",
  "day",
  "hours",
  "hour",
  "minutes",
  "minute",
  "seconds",
  "seasons",
  "games",
  "matches",
  "decades",
  "quarters",
  "centuries",
  "places",
  "cities",
  "countries",
  "states",
  "provinces",
  "districts",
  "boxes",
  "rooms",
  "regions",
  "locations",
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
  "starts",
  "attempts",
  "ways",
  "million",
  "billion",
  "percent",
  "per",
]);

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

const NOT_A_HALF: ReadonlySet<string> = new Set([
  "first",
  "second",
  "the",
  "last",
  "latter",
  "each",
  "other",
  "opening",
  "latest",
  "in",
  "this",
  "early",
  "late",
  "h",
  "final",
  "third",
  "next",
  "previous",
  "every",
  "better",
  "top",
  "bottom",
  "upper",
  "lower",
  "one",
  "front",
  "back",
]);
const HALF_OF: ReadonlySet<string> = new Set([
  "of",
  "the",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "those",
  "these",
  "that",
  "this",
  "all",
  "as",
]);
const HALF_CUES: ReadonlySet<string> = new Set([
  "by",
  "than",
  "nearly",
  "almost",
  "about",
  "around",
  "roughly",
  "over",
  "under",
  "approximately",
  "least",
  "to",
  "only",
  "just",
  "half",
]);

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
