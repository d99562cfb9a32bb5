import {
  MONTHS,
  TIME_MODIFIERS,
  TIME_PREPOSITIONS,
  TIME_UNITS,
  TIME_WORDS,
  WEEKDAYS,
} from "../en/words/time";
import type { Token } from "./tokens";

/** A phrase that says when, as a run of tokens `[first, last]`. */
export interface Period {
  readonly first: number;
  readonly last: number;
  /** As written, without the prepositions that go without saying: "2022", "the first half of 2023", "since 2019". */
  readonly text: string;
  /** "from a year earlier", "compared with 2019": what is compared with, not when the figure holds. */
  readonly comparison: boolean;
}

/** Finds the periods of a sentence and tags their tokens, so that they are no part of what is measured. */
export function markPeriods(text: string, tokens: Token[]): readonly Period[] {
  const periods: Period[] = [];
  let at = 0;
  while (at < tokens.length) {
    const period = periodAt(text, tokens, at);
    if (period === undefined) {
      at++;
      continue;
    }
    periods.push(period);
    for (let i = period.first; i <= period.last; i++) {
      const token = tokens[i];
      if (token !== undefined) token.tag = "period";
    }
    at = period.last + 1;
  }
  return periods;
}

/** Words that make the period after them one that is compared with, by their first word. */
const COMPARISONS: ReadonlyMap<string, readonly (readonly string[])[]> =
  new Map([
    [
      "compared",
      [
        ["compared", "with"],
        ["compared", "to"],
      ],
    ],
    ["as", [["as", "against"]]],
    ["than", [["than", "in"], ["than", "at"], ["than", "during"], ["than"]]],
    ["versus", [["versus"]]],
    ["up", [["up", "on"]]],
    ["down", [["down", "on"]]],
    ["relative", [["relative", "to"]]],
    ["from", [["from"]]],
    ["over", [["over"]]],
    ["on", [["on"]]],
    ["against", [["against"]]],
  ]);

/** These compare only with an earlier period: "from a year earlier", but not "from January". */
const WEAK_COMPARISONS: ReadonlySet<string> = new Set(["from", "over", "on"]);

function periodAt(
  text: string,
  tokens: readonly Token[],
  at: number,
): Period | undefined {
  const yearOnYear = repeatedUnit(tokens, at);
  if (yearOnYear !== undefined)
    return make(text, tokens, at, at, yearOnYear, true);
  const word = tokens[at]?.lower ?? "";
  for (const words of COMPARISONS.get(word) ?? []) {
    if (!startsWith(tokens, at, words)) continue;
    const from = at + words.length;
    const end = timePhrase(tokens, from);
    if (end === undefined) continue;
    if (WEAK_COMPARISONS.has(word) && !isEarlier(tokens, from, end)) break;
    return make(text, tokens, at, at, end, true);
  }
  return spanOfTime(text, tokens, at);
}

/** "year on year", "month-on-month", "year over year", "y-o-y", "annually". */
function repeatedUnit(
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const word = tokens[at]?.lower ?? "";
  if (REPEATED.has(word)) return at;
  const unit = TIME_UNITS.has(word);
  const link = tokens[at + 1]?.lower;
  if (unit && (link === "on" || link === "over"))
    return tokens[at + 2]?.lower === word ? at + 2 : undefined;
  return undefined;
}

const REPEATED: ReadonlySet<string> = new Set(
  ["year", "month", "quarter", "week", "day"].flatMap((unit) => [
    `${unit}-on-${unit}`,
    `${unit}-over-${unit}`,
  ]),
)
  .add("yoy")
  .add("y-o-y")
  .add("qoq")
  .add("q-o-q")
  .add("mom")
  .add("m-o-m");

/** A period that is said to hold, with or without its preposition. */
function spanOfTime(
  text: string,
  tokens: readonly Token[],
  at: number,
): Period | undefined {
  const preposition = tokens[at]?.lower ?? "";
  const keep = TIME_PREPOSITIONS.get(preposition);
  if (keep !== undefined) {
    const from =
      preposition === "as" && tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
    let end = timePhrase(tokens, from);
    if (end !== undefined) {
      end = joined(tokens, end, preposition);
      const comparison = isEarlier(tokens, from, end) && preposition === "than";
      return make(text, tokens, at, keep ? at : from, end, comparison);
    }
    return undefined;
  }
  // "2021: 35.0 million", "(2021: 35.0 million)"
  if (isYear(tokens[at]) && tokens[at + 1]?.text === ":")
    return make(text, tokens, at, at, at, false);
  const end = bareTime(tokens, at);
  return end === undefined ? undefined : make(text, tokens, at, at, end, false);
}

/** Extends "from January" by "to May", and "between 2010" by "and 2020". */
function joined(
  tokens: readonly Token[],
  end: number,
  preposition: string,
): number {
  const link = tokens[end + 1]?.lower ?? "";
  const links =
    preposition === "from"
      ? ["to", "through", "until", "till"]
      : preposition === "between"
        ? ["and"]
        : [];
  if (!links.includes(link)) return end;
  return timePhrase(tokens, end + 2) ?? end;
}

function make(
  text: string,
  tokens: readonly Token[],
  first: number,
  from: number,
  last: number,
  comparison: boolean,
): Period {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return {
    first,
    last,
    text: unquoted(text.slice(start, end)),
    comparison,
  };
}

function unquoted(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Whether the phrase looks back from the figure's own period: "a year earlier", "the same month last year", "the previous year". */
function isEarlier(
  tokens: readonly Token[],
  from: number,
  end: number,
): boolean {
  for (let i = from; i <= end; i++) {
    const word = tokens[i]?.lower ?? "";
    if (
      word === "earlier" ||
      word === "ago" ||
      word === "before" ||
      word === "previously" ||
      word === "previous" ||
      word === "prior" ||
      word === "preceding" ||
      word === "same" ||
      word === "corresponding"
    )
      return true;
  }
  return false;
}

/** The last token of a time phrase that starts at `at`, or `undefined`. */
function timePhrase(tokens: readonly Token[], at: number): number | undefined {
  const end = calendar(tokens, at);
  if (end === undefined) return undefined;
  return extended(tokens, end);
}

/** A phrase that says when without a preposition: "last year", "this month", "Monday", "a year earlier". */
function bareTime(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.lower ?? "";
  if (TIME_WORDS.has(word)) return at;
  if (WEEKDAYS.has(word) && startsUpper(tokens[at])) return at;
  if (word === "last" || word === "this" || word === "next") {
    const unit = tokens[at + 1]?.lower ?? "";
    if (isTimeUnit(unit) || MONTHS.has(unit) || WEEKDAYS.has(unit))
      return extended(tokens, at + 1);
    const next = tokens[at + 2]?.lower ?? "";
    if (TIME_MODIFIERS.has(unit) && isTimeUnit(next)) return at + 2;
    return undefined;
  }
  if (word === "a" || word === "one" || word === "the") {
    const unit = tokens[at + 1]?.lower ?? "";
    const after = tokens[at + 2]?.lower ?? "";
    if (isTimeUnit(unit) && ["earlier", "ago", "before"].includes(after))
      return at + 2;
    if (unit === "same" || unit === "previous" || unit === "corresponding")
      return isTimeUnit(after) ? extended(tokens, at + 2) : undefined;
  }
  if (isQuarterName(word)) return extended(tokens, at);
  return undefined;
}

/** A calendar expression with its article: "2022", "March 2023", "the first half", "the end of June", "three months". */
function calendar(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  const article = tokens[i]?.lower ?? "";
  const hasArticle = [
    "the",
    "a",
    "an",
    "its",
    "their",
    "each",
    "every",
  ].includes(article);
  if (hasArticle) i++;
  const word = tokens[i]?.lower ?? "";
  if (["end", "start", "beginning", "middle", "close", "turn"].includes(word)) {
    if (tokens[i + 1]?.lower === "of") return calendar(tokens, i + 2);
    return undefined;
  }
  if (isYear(tokens[i])) return i;
  if (isQuarterName(word)) return i;
  if (isMonth(tokens[i])) return monthEnd(tokens, i);
  if (WEEKDAYS.has(word)) return i;
  if (TIME_WORDS.has(word)) return i;
  if (word === "same" && tokens[i + 1]?.lower === "time") return i + 1;
  let modifiers = 0;
  while (
    TIME_MODIFIERS.has(tokens[i]?.lower ?? "") ||
    isSmallCount(tokens[i])
  ) {
    i++;
    modifiers++;
  }
  const unit = tokens[i];
  if (unit === undefined) return undefined;
  if (isYear(unit) && modifiers > 0) return i;
  if (isMonth(unit) && modifiers > 0) return monthEnd(tokens, i);
  if (!isTimeUnit(unit.lower)) {
    // The quantity grammar may have taken "three months" whole.
    const ended = unit.quantity?.unit.name;
    if (hasArticle && ended !== undefined && isTimeUnit(ended)) return i;
    return undefined;
  }
  const after = tokens[i + 1]?.lower ?? "";
  if (["earlier", "ago", "before"].includes(after)) return i + 1;
  // "for three months" is how long, not when.
  if (modifiers === 0 && !hasArticle) return undefined;
  if (article === "a" || article === "an") return undefined;
  return i;
}

/** A time phrase's own complement: "of 2023", "to June", "ended March 2022", "last year". */
function extended(tokens: readonly Token[], end: number): number {
  let last = end;
  for (let turns = 0; turns < 3; turns++) {
    const word = tokens[last + 1]?.lower ?? "";
    let more: number | undefined;
    if (["of", "to", "ended", "ending", "in", "through"].includes(word)) {
      more = calendar(tokens, last + 2);
      if (word === "in" && !isYear(tokens[last + 2])) more = undefined;
    } else if (
      (word === "last" || word === "this" || word === "next") &&
      isTimeUnit(tokens[last + 2]?.lower ?? "")
    ) {
      more = last + 2;
    } else if (isYear(tokens[last + 1]) && !isYear(tokens[last])) {
      more = last + 1;
    }
    if (more === undefined) break;
    last = more;
  }
  return last;
}

/** "March", "March 2023", "March 31", "March 31, 2023". */
function monthEnd(tokens: readonly Token[], at: number): number {
  let last = at;
  if (isDay(tokens[last + 1])) last++;
  const comma = tokens[last + 1]?.tag === "comma" && last > at ? 1 : 0;
  if (isYear(tokens[last + 1 + comma])) last += 1 + comma;
  return last;
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && MONTHS.has(token.lower) && startsUpper(token);
}

function startsUpper(token: Token | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return code >= 0x41 && code <= 0x5a;
}

function isTimeUnit(word: string): boolean {
  return TIME_UNITS.has(word);
}

function isSmallCount(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.quantity !== undefined)
    return token.quantity.unit.kind === "none" && token.text.length < 4;
  return /^\d{1,2}$/.test(token.text);
}

function isYear(token: Token | undefined): boolean {
  if (token?.tag !== "noun") return false;
  const first = token.lower.charCodeAt(0);
  // A digit, or the "f" of "fy23".
  if ((first < 0x31 || first > 0x32) && first !== 0x66) return false;
  return /^((1[5-9]|20|21)\d\d([-–/]\d{2,4})?s?|fy\d{2,4}([-/]\d\d)?)$/.test(
    token.lower,
  );
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,2}(st|nd|rd|th)?$/.test(token.lower);
}

function isQuarterName(word: string): boolean {
  if (word.length < 2 || word.length > 6) return false;
  return /^([qh][1-4]|[1-4][qh]\d{0,4})$/.test(word);
}

function startsWith(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): boolean {
  return words.every((word, i) => tokens[at + i]?.lower === word);
}
