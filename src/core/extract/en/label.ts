import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import { NAMES_WITH_NUMBERS, REFERENCE_WORDS } from "./data/names";
import { looksPlural } from "./noun";

/** "section 427", "No. 5", "page 12", "(4)", "[12]", "#7". */
export function isReference(
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
  if (tokens[draft.from - 1]?.text === ",") return false;
  // "we note 300 firms", but "Note 12" and "note 12 explains".
  const verb =
    VERBS_TOO.has(before.text) &&
    !before.capital &&
    countsPlural(tokens, draft);
  return REFERENCE_WORDS.has(before.text) && !verb;
}

/** Words for what is numbered that are verbs as well. */
const VERBS_TOO: ReadonlySet<string> = new Set([
  "note",
  "issue",
  "act",
  "box",
  "rule",
  "bill",
  "group",
  "class",
  "grade",
  "type",
  "track",
  "train",
  "size",
  "list",
  "question",
  "exercise",
  "schedule",
  "exhibit",
  "house",
]);

function countsPlural(tokens: readonly Token[], { counted }: Draft): boolean {
  return (
    counted !== undefined && looksPlural(tokens[counted.to - 1]?.text ?? "")
  );
}

/** "iPhone 11", "S&P 500", "Euro 2020": a bare number behind a name. */
export function isName(tokens: readonly Token[], draft: Draft): boolean {
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
  if (NAMES_WITH_NUMBERS.has(before.text))
    return before.capital || !countsPlural(tokens, draft);
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
