import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import { YEAR_DETERMINERS, YEAR_NOUNS } from "./data/names";
import { isYear } from "./date";
import { looksPlural } from "./noun";

const YEAR_BEFORE: ReadonlySet<string> = new Set([
  "in",
  "since",
  "by",
  "from",
  "until",
  "till",
  "during",
  "of",
  "for",
  "year",
  "fiscal",
  "fy",
  "early",
  "late",
  "mid",
  "before",
  "after",
  "to",
  "through",
  "the",
  "its",
  "their",
  "his",
  "her",
  "our",
  "a",
  "an",
  "this",
  "'s",
  "spring",
  "summer",
  "autumn",
  "fall",
  "winter",
  "than",
  "and",
  "or",
  "-",
  "(",
  ",",
  "into",
  "on",
  "at",
  "as",
  "throughout",
  "around",
  "between",
  "over",
  "with",
  "about",
  "versus",
  "vs",
  "that",
  "full",
]);

/** A bare number of four digits that reads as a year. */
export function isYearUse(tokens: readonly Token[], draft: Draft): boolean {
  const token = tokens[draft.number.from];
  if (token === undefined || !isYear(token) || draft.number.shape !== "digits")
    return false;
  const value = draft.value.toNumber();
  const before = tokens[draft.from - 1];
  const modern = value >= 1900 && value < 2100;
  if (draft.high !== undefined)
    return draft.unit === undefined && value >= 1000 && draft.high.lt(2200);
  if (draft.unit?.kind === "count")
    return modern && isYearOfThings(tokens, draft, before);
  if (modern)
    return (
      before === undefined ||
      before.kind === "sign" ||
      before.capital ||
      YEAR_BEFORE.has(before.text) ||
      isComparedYear(tokens, draft) ||
      before.text.endsWith("ly") ||
      tokens[draft.to]?.kind === "word" ||
      before.text.endsWith("'s")
    );
  return (
    before !== undefined &&
    (before.text === "in" ||
      before.text === "since" ||
      before.text === "between" ||
      before.text === "from" ||
      before.text === "until" ||
      before.text === "and")
  );
}

/** "8 percent below 2019" */
function isComparedYear(tokens: readonly Token[], draft: Draft): boolean {
  return (
    /^(?:above|below)$/.test(tokens[draft.from - 1]?.text ?? "") &&
    /^(?:percent|cent|%|points?)$/.test(tokens[draft.from - 2]?.text ?? "")
  );
}

/** "its 2018 results", "the 2020 Summer Games", "from 1990 levels"; but "2000 people". */
function isYearOfThings(
  tokens: readonly Token[],
  draft: Draft,
  before: Token | undefined,
): boolean {
  const noun = tokens[(draft.counted?.to ?? draft.to) - 1]?.text ?? "";
  // "the end of 2022 public debt": what seems counted is not in the plural.
  if (before?.text === "of" && !looksPlural(noun)) return true;
  if (YEAR_NOUNS.has(noun) || tokens[draft.to]?.capital === true) return true;
  if (before === undefined) return false;
  return (
    (before.capital && !CLOSED_CLASS.has(before.text)) ||
    YEAR_DETERMINERS.has(before.text) ||
    before.text.endsWith("'s")
  );
}
