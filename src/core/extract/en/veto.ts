import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import {
  NAMES_WITH_NUMBERS,
  REFERENCE_WORDS,
  YEAR_DETERMINERS,
  YEAR_NOUNS,
} from "./data/names";
import { isYear } from "./date";
import { looksPlural } from "./noun";

/** The drafts without those that are no quantities after all: years, references, numbers in names, scores, pronouns. */
export function veto(
  text: string,
  tokens: readonly Token[],
  drafts: readonly Draft[],
): Draft[] {
  return drafts.filter(
    (draft) =>
      !isPronoun(tokens, draft) &&
      tokens[draft.from - 1]?.text !== "per" &&
      !(
        isLoose(draft) &&
        (isYearUse(tokens, draft) ||
          isReference(text, tokens, draft) ||
          isName(tokens, draft) ||
          isScore(tokens, draft) ||
          isListMark(tokens, draft) ||
          isAge(tokens, draft))
      ) &&
      !isPlan(tokens, draft) &&
      !isCompound(tokens, draft),
  );
}

/** Nothing but a bare number, or one that seems to count a noun. */
function isLoose(draft: Draft): boolean {
  const kind = draft.unit?.kind;
  return (
    (kind === undefined || kind === "count") &&
    !draft.number.marked &&
    draft.number.shape !== "fraction"
  );
}

/** "one" that counts nothing: "one of the", "no one", "one another". */
function isPronoun(tokens: readonly Token[], draft: Draft): boolean {
  const { from, to } = draft.number;
  if (to !== from + 1 || draft.high !== undefined) return false;
  const word = tokens[from]?.text;
  if (word !== "one" && word !== "zero") return false;
  const before = tokens[from - 1]?.text ?? "";
  const next = tokens[to];
  const counted = draft.unit === undefined || draft.unit.kind === "count";
  if (word === "one" && counted && PRONOUNS.has(before)) return true;
  if (next?.text === "-" && next.glued && draft.unit?.kind === "count")
    return true;
  if (draft.unit !== undefined)
    return draft.unit.kind === "count" && before === "-";
  if (word === "zero")
    return (
      next !== undefined && next.kind === "word" && !CLOSED_CLASS.has(next.text)
    );
  return !(from === 0 && next === undefined) && draft.from === from;
}

const PRONOUNS: ReadonlySet<string> = new Set([
  "no",
  "any",
  "every",
  "each",
  "another",
  "number",
]);

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
function isYearUse(tokens: readonly Token[], draft: Draft): boolean {
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

/** "its 2018 results", "the 2020 Summer Games", "from 1990 levels"; but "2000 people". */
function isYearOfThings(
  tokens: readonly Token[],
  draft: Draft,
  before: Token | undefined,
): boolean {
  const noun = tokens[(draft.counted?.to ?? draft.to) - 1]?.text ?? "";
  if (YEAR_NOUNS.has(noun) || tokens[draft.to]?.capital === true) return true;
  if (before === undefined) return false;
  return (
    (before.capital && !CLOSED_CLASS.has(before.text)) ||
    YEAR_DETERMINERS.has(before.text) ||
    before.text.endsWith("'s")
  );
}

/** "section 427", "No. 5", "page 12", "(4)", "[12]", "#7". */
function isReference(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
): boolean {
  let i = draft.from - 1;
  let before = tokens[i];
  const behind = tokens[draft.numberTo];
  if (
    before !== undefined &&
    behind !== undefined &&
    ((before.text === "(" && behind.text === ")") ||
      (before.text === "[" && behind.text === "]")) &&
    text.length > 0
  )
    return draft.unit === undefined;
  if (before?.text === "." || before?.text === ",") before = tokens[--i];
  if (before === undefined) return false;
  if (
    before.text === "#" ||
    before.text === "§" ||
    before.text === "¶" ||
    before.text === "№"
  )
    return true;
  if (
    before.text === "and" ||
    before.text === "to" ||
    before.text === "-" ||
    before.text === "or"
  ) {
    const first = tokens[i - 1];
    if (
      first?.kind === "number" &&
      REFERENCE_WORDS.has(tokens[i - 2]?.text ?? "")
    )
      return true;
    return false;
  }
  return (
    REFERENCE_WORDS.has(before.text) && tokens[draft.from - 1]?.text !== ","
  );
}

/** "iPhone 11", "S&P 500", "Euro 2020": a bare number behind a name. */
function isName(tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.from - 1];
  if (before?.kind !== "word") return false;
  if (draft.number.shape === "words") {
    const dashed = before.text === "-";
    return (
      dashed ||
      (before.capital &&
        tokens[draft.from]?.capital === true &&
        draft.unit === undefined)
    );
  }
  if (NAMES_WITH_NUMBERS.has(before.text)) return true;
  if (before.text === "of" && tokens[draft.from - 2]?.text === "group")
    return tokens[draft.from - 2]?.capital === true;
  if (!before.capital || CLOSED_CLASS.has(before.text))
    return nameBehind(tokens, draft);
  if (
    draft.counted !== undefined &&
    looksPlural(tokens[draft.counted.to - 1]?.text ?? "") &&
    draft.counted.to - draft.counted.from <= 3 &&
    tokens[draft.counted.from]?.capital !== true
  )
    return tokens[draft.from - 2]?.capital === true;
  return draft.value.lt(10000);
}

/** "16-18 Avenue", "123 Random Street": a bare number before a name, no noun counted. */
function nameBehind(tokens: readonly Token[], draft: Draft): boolean {
  const next = tokens[draft.to];
  return (
    draft.unit === undefined &&
    next?.kind === "word" &&
    next.capital &&
    !next.glued
  );
}

/** "9-2", "beat them 2-1": two small numbers joined by a hyphen. */
function isScore(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.unit !== undefined && draft.high !== undefined) return false;
  const behind = tokens[draft.to];
  const after = tokens[draft.to + 1];
  const before = tokens[draft.from - 1];
  const joined =
    behind?.text === "-" &&
    behind.glued &&
    after?.kind === "number" &&
    after.glued;
  const follows =
    before?.text === "-" &&
    before.glued &&
    tokens[draft.from - 2]?.kind === "number" &&
    tokens[draft.from]?.glued === true;
  if (isTelephone(tokens, draft)) return true;
  if (draft.high !== undefined)
    return (
      draft.high.lt(40) &&
      tokens[draft.number.to]?.text === "-" &&
      draft.unit === undefined
    );
  return joined || follows;
}

/** "(919) 715-7895" */
function isTelephone(tokens: readonly Token[], draft: Draft): boolean {
  const hyphen = tokens[draft.number.to];
  const last = tokens[draft.number.to + 1];
  return (
    draft.high !== undefined &&
    hyphen?.text === "-" &&
    hyphen.glued &&
    tokens[draft.number.from]?.numeral?.integerDigits === 3 &&
    last?.numeral?.integerDigits === 4
  );
}

/** "1." or "2)" at the beginning of a line. */
function isListMark(tokens: readonly Token[], draft: Draft): boolean {
  const next = tokens[draft.to];
  return (
    draft.from === 0 &&
    next !== undefined &&
    (next.text === "." || next.text === ")") &&
    next.glued &&
    tokens[draft.to + 1] !== undefined &&
    draft.number.shape === "digits" &&
    draft.value.lt(100)
  );
}

/** "aged 18 to 34" says whom a figure is about. */
function isAge(tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.from - 1]?.text;
  return before === "aged" || before === "ages";
}

/** "the 14th Five-Year Plan" */
function isPlan(tokens: readonly Token[], draft: Draft): boolean {
  const next = tokens[draft.to];
  return (
    draft.unit?.name === "years" &&
    next?.text === "plan" &&
    tokens[draft.number.to]?.text === "-"
  );
}

/** "a six-speed gearbox", "four-door": spelled out and joined to a noun, a property of the thing and no figure. */
function isCompound(tokens: readonly Token[], draft: Draft): boolean {
  const hyphen = tokens[draft.number.to];
  return (
    draft.number.shape === "words" &&
    hyphen?.text === "-" &&
    hyphen.glued &&
    draft.value.lt(13) &&
    (draft.unit === undefined || draft.unit.kind === "count") &&
    tokens[draft.number.to + 1]?.glued === true
  );
}
