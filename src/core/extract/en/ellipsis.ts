import { wordSet } from "../quantity/phrases";
import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import { isYear } from "./date";

/** What was counted is looked for no further back than this many tokens. */
const REACH = 30;

/** Words before a number that set it against one before it. */
const LINKS: ReadonlySet<string> = wordSet(`
and, or, including, from, with, than, against, versus, but, to
`);

/** "45 of them" */
const OF_THEM: ReadonlySet<string> = new Set([
  "them",
  "these",
  "those",
  "which",
  "whom",
]);

/** Gives a number whose noun or currency is left out the one that the sentence named before: "435 homes by open sale and 187 by tender". */
export function fillLeftOut(
  tokens: readonly Token[],
  drafts: readonly Draft[],
): void {
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft === undefined || !leavesOut(tokens, draft)) continue;
    const named = lastNamed(tokens, drafts, i);
    if (named === undefined) continue;
    draft.unit = named.unit;
    if (named.counted !== undefined) draft.counted = named.counted;
  }
}

/** The last of up to three quantities before that counts something or is money, in the same sentence and not in brackets. */
function lastNamed(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  index: number,
): Draft | undefined {
  const draft = drafts[index];
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const before = drafts[i];
    if (before === undefined || draft === undefined) return undefined;
    if (!sameSentence(tokens, before, draft)) return undefined;
    if (isBracketed(tokens, before)) continue;
    const kind = before.unit?.kind;
    if (kind === "count")
      return before.counted === undefined ? undefined : before;
    if (kind === "money") return draft.number.marked ? before : undefined;
    if (kind !== "measure") return undefined;
  }
  return undefined;
}

function leavesOut(tokens: readonly Token[], draft: Draft): boolean {
  if (
    draft.unit !== undefined ||
    draft.number.fraction !== undefined ||
    draft.number.shape === "vague"
  )
    return false;
  if (
    draft.high === undefined &&
    !draft.number.marked &&
    isYear(tokens[draft.number.from])
  )
    return false;
  const next = tokens[draft.to];
  if (next?.text === "of" && OF_THEM.has(tokens[draft.to + 1]?.text ?? ""))
    return true;
  if (!LINKS.has(tokens[draft.from - 1]?.text ?? "")) return false;
  return (
    next === undefined ||
    next.kind === "sign" ||
    CLOSED_CLASS.has(next.text) ||
    next.text === "last" ||
    next.text === "next"
  );
}

/** "(US$60)" */
function isBracketed(tokens: readonly Token[], draft: Draft): boolean {
  return tokens[draft.from - 1]?.text === "(" && tokens[draft.to]?.text === ")";
}

function sameSentence(tokens: readonly Token[], a: Draft, b: Draft): boolean {
  if (b.from - a.to > REACH) return false;
  for (let i = a.to; i < b.from; i++) {
    const token = tokens[i];
    if (
      token?.kind === "sign" &&
      (token.text === "." || token.text === ";") &&
      tokens[i + 1]?.glued !== true
    )
      return false;
  }
  return true;
}
