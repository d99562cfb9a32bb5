import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import { PEOPLE } from "./data/names";
import { isName, isReference } from "./label";
import { isYearUse } from "./year";

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
      !(isDotted(tokens, draft) && isReference(text, tokens, draft)) &&
      !isPlan(tokens, draft) &&
      !isComparedTime(tokens, draft) &&
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

/** "2.1": as sections, versions and equations are numbered. */
function isDotted(tokens: readonly Token[], draft: Draft): boolean {
  const kind = draft.unit?.kind;
  const numeral = tokens[draft.number.from]?.numeral;
  return (
    (kind === undefined || kind === "count") &&
    draft.number.shape === "digits" &&
    draft.high === undefined &&
    numeral?.grouped === false &&
    numeral.place !== 0 &&
    numeral.integerDigits < 3
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

/** "aged 18 to 34", "children under 15" says whom a figure is about. */
function isAge(tokens: readonly Token[], draft: Draft): boolean {
  const before = tokens[draft.from - 1]?.text ?? "";
  if (before === "aged" || before === "ages") return true;
  return (
    LIMITS.has(before) &&
    PEOPLE.has(tokens[draft.from - 2]?.text ?? "") &&
    draft.unit === undefined &&
    draft.value.lt(120)
  );
}

const LIMITS: ReadonlySet<string> = new Set([
  "under",
  "over",
  "above",
  "below",
]);

/** "twice as many as five years before": when, not how long. */
function isComparedTime(tokens: readonly Token[], draft: Draft): boolean {
  return (
    tokens[draft.from - 1]?.text === "as" &&
    /^(?:many|much)$/.test(tokens[draft.from - 2]?.text ?? "") &&
    draft.unit?.kind === "measure" &&
    THEN.has(tokens[draft.to]?.text ?? "")
  );
}

const THEN: ReadonlySet<string> = new Set(["ago", "before", "earlier"]);

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
