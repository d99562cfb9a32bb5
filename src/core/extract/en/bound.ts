import type { Bound } from "../../report";
import type { Draft } from "../quantity/draft";
import { items, Phrases, tableLines, wordSet } from "../quantity/phrases";
import type { Token } from "../quantity/token";
import { BOUNDS_AFTER, BOUNDS_BEFORE } from "./data/bounds";

function phrases(table: string): Phrases<Bound> {
  const all = new Phrases<Bound>();
  for (const line of tableLines(table)) {
    const colon = line.indexOf(":");
    for (const phrase of items(line.slice(colon + 1)))
      all.add(phrase, line.slice(0, colon) as Bound);
  }
  return all;
}

const before = phrases(BOUNDS_BEFORE);
const after = phrases(BOUNDS_AFTER);

/** Reads the hedge or bound around the figure: "more than", "or so"; and the one of the figure that it repeats in brackets. */
export function attachBound(
  text: string,
  tokens: readonly Token[],
  drafts: readonly Draft[],
  index: number,
): void {
  const draft = drafts[index];
  if (draft === undefined || draft.bound !== "=") return;
  if (isSub(tokens, draft)) {
    setBound(draft, "<", tokens[draft.from - 2], tokens[draft.from - 1]);
    return;
  }
  const front = skipArticle(tokens, draft.from - 1);
  const match = before.matchBack(text, tokens, front);
  if (match !== undefined && mayBound(tokens, match.to, front)) {
    setBound(draft, match.value, tokens[match.to], tokens[draft.from - 1]);
    return;
  }
  for (const at of [draft.to, draft.counted?.to ?? draft.to]) {
    const behind = after.matchAt(text, tokens, at);
    // "2,000 people and over 50 contractors": the words belong to the number behind them.
    const next = behind && tokens[behind.to];
    if (
      behind === undefined ||
      next?.kind === "number" ||
      next?.text === "than"
    )
      continue;
    setBound(draft, behind.value, tokens[at], tokens[behind.to - 1]);
    return;
  }
  const previous = drafts[index - 1];
  if (
    previous !== undefined &&
    previous.bound !== "=" &&
    repeats(tokens, previous, draft)
  )
    draft.bound = previous.bound;
}

/** "sub-300 sq m offices" */
function isSub(tokens: readonly Token[], draft: Draft): boolean {
  const dash = tokens[draft.from - 1];
  return (
    dash?.text === "-" && dash.glued && tokens[draft.from - 2]?.text === "sub"
  );
}

/** "nearly a 5 percent rise" */
function skipArticle(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text;
  return word === "a" || word === "an" ? at - 1 : at;
}

/** Words that look like a bound and are none: "the past two years", "the above 5". */
function mayBound(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[from]?.text ?? "";
  const prior = tokens[from - 1]?.text ?? "";
  if (from !== to) return true;
  if (word === "past") return !DETERMINERS.has(prior);
  if (word === "over" || word === "under")
    return prior !== "spread" && prior !== "years";
  if (word === "some") return !DETERMINERS.has(prior);
  if (word === "near" || word === "around") return true;
  return true;
}

const DETERMINERS: ReadonlySet<string> = wordSet(`
the, this, these, in, over, for, his, her, its, their, our, my
`);

function setBound(
  draft: Draft,
  bound: Bound,
  first: Token | undefined,
  last: Token | undefined,
): void {
  if (first === undefined || last === undefined) return;
  draft.bound = bound;
  draft.boundWords = { start: first.start, end: last.end };
}

/** "more than 100 kilometres (60 miles)": the same fact in another unit. */
function repeats(
  tokens: readonly Token[],
  previous: Draft,
  draft: Draft,
): boolean {
  return (
    draft.from === previous.to + 1 &&
    tokens[previous.to]?.text === "(" &&
    tokens[draft.to]?.text === ")" &&
    previous.unit?.kind === "measure" &&
    draft.unit?.kind === "measure" &&
    previous.unit.name !== draft.unit.name
  );
}
