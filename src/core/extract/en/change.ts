import type { Trend } from "../../report";
import type { Draft } from "../quantity/draft";
import { items } from "../quantity/phrases";
import type { Token } from "../quantity/token";
import { CHANGE_TREND, CHANGE_VERBS, type ChangeVerb } from "./changeWords";
import { BETWEEN, CLAUSES } from "./data/changes";
import { isMovement } from "./movement";

interface Change {
  readonly trend: Trend;
  readonly role: "level" | "change";
}

const between: ReadonlySet<string> = new Set(items(BETWEEN));
const clauses: ReadonlySet<string> = new Set(items(CLAUSES));

/** Marks the quantities that state a change ("rose 5.3%") or its outcome ("rose to 5.3%"). */
export function attachChange(
  text: string,
  tokens: readonly Token[],
  drafts: readonly Draft[],
): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft === undefined || draft.trend !== undefined) continue;
    const begin = beginning(tokens, draft);
    const previous = drafts[i - 1];
    const change =
      endOfMovement(tokens, previous, draft) ??
      verbBefore(text, tokens, begin, draft) ??
      nounBefore(tokens, begin, draft) ??
      nounBehind(tokens, draft) ??
      signBehindName(tokens, draft) ??
      inherited(text, tokens, previous, draft, begin);
    if (change === undefined) continue;
    draft.trend = change.trend;
    draft.role = change.role;
    // "rose 64 points to 4,577": the level is in points too.
    if (
      change.role === "level" &&
      draft.unit === undefined &&
      previous?.role === "change" &&
      previous.unit?.kind === "index"
    )
      draft.unit = previous.unit;
  }
}

/** The first token of the figure, its bound words included. */
function beginning(tokens: readonly Token[], draft: Draft): number {
  let begin = draft.from;
  const start = draft.boundWords?.start;
  if (start !== undefined)
    while (begin > 0 && (tokens[begin]?.start ?? 0) > start) begin--;
  return begin;
}

/** "fell from 36,040 to 34,935": the second number is where it went, and the two say which way. */
function endOfMovement(
  tokens: readonly Token[],
  previous: Draft | undefined,
  draft: Draft,
): Change | undefined {
  if (previous === undefined || !leadsTo(tokens, previous, draft))
    return undefined;
  if (!isMovement(tokens, previous) || previous.value.eq(draft.value))
    return undefined;
  return {
    trend: previous.value.lt(draft.value) ? "up" : "down",
    role: "level",
  };
}

/** Whether "to" links the numbers, at most a time between: "from 85 in the third quarter of 2017 to 90". */
function leadsTo(
  tokens: readonly Token[],
  previous: Draft,
  draft: Draft,
): boolean {
  if (tokens[draft.from - 1]?.text !== "to") return false;
  if (draft.from - previous.to > 12) return false;
  for (let i = previous.to; i < draft.from - 1; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "sign" || token.text === "to")
      return false;
  }
  return true;
}

/** How far before the number its verb may stand. */
const REACH = 7;

/** "rose 5", "up 5", "fell sharply by 5", "cut its rate to 5". */
function verbBefore(
  text: string,
  tokens: readonly Token[],
  begin: number,
  draft: Draft,
): Change | undefined {
  const link = tokens[begin - 1]?.text;
  const linked = link === "to" || link === "by";
  const role = link === "to" || link === "at" ? "level" : "change";
  for (let i = begin - 1; i >= 0 && i >= begin - REACH; i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return undefined;
    const verb = CHANGE_VERBS.matchBack(text, tokens, i)?.value;
    if (
      verb !== undefined &&
      !(token.text === "up" && tokens[i + 1]?.text === "to")
    )
      return mayChange(verb, token, draft, linked, link === "at")
        ? { trend: verb.trend, role }
        : undefined;
    const passes =
      i === begin - 1 && (linked || link === "at")
        ? true
        : linked
          ? !clauses.has(token.text) && token.text !== "to"
          : between.has(token.text) || token.text.endsWith("ly");
    if (!passes) return undefined;
  }
  return undefined;
}

const ADVERBS: ReadonlySet<string> = new Set(["up", "down", "higher", "lower"]);

/** Whether the number behind the verb is a change and not its object. */
function mayChange(
  verb: ChangeVerb,
  token: Token,
  draft: Draft,
  linked: boolean,
  at: boolean,
): boolean {
  if (verb.takes === "none") return false;
  if (at) return ADVERBS.has(token.text);
  if (linked || verb.takes === "any") return true;
  const kind = draft.unit?.kind ?? "none";
  if (kind === "money" || kind === "none") return false;
  return verb.takes === "amount" || (kind !== "count" && kind !== "measure");
}

/** "an increase of 5 percent" */
function nounBefore(
  tokens: readonly Token[],
  begin: number,
  draft: Draft,
): Change | undefined {
  if (tokens[begin - 1]?.text !== "of") return undefined;
  const noun = tokens[begin - 2]?.text ?? "";
  const trend = CHANGE_TREND.get(noun);
  // "a loss of $5 million" is no change.
  if (draft.unit?.kind === "money" && /^(?:loss|gain)/.test(noun))
    return undefined;
  return trend === undefined ? undefined : { trend, role: "change" };
}

const COMPARED: ReadonlyMap<string, Trend> = new Map([
  ["higher", "up"],
  ["more", "up"],
  ["above", "up"],
  ["up", "up"],
  ["down", "down"],
  ["lower", "down"],
  ["less", "down"],
  ["fewer", "down"],
  ["below", "down"],
]);

/** "a 5 percent increase", "5 percent higher", "a 7% share price rise": at most three words between. */
function nounBehind(
  tokens: readonly Token[],
  draft: Draft,
): Change | undefined {
  const kind = draft.unit?.kind;
  if (kind !== "percent" && kind !== "percentage-point" && kind !== "index")
    return undefined;
  const compared = COMPARED.get(tokens[draft.to]?.text ?? "");
  if (compared !== undefined) return { trend: compared, role: "change" };
  for (let i = draft.to; i < draft.to + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return undefined;
    const trend = CHANGE_TREND.get(token.text);
    if (trend !== undefined) return { trend, role: "change" };
    if (token.text.length < 4 && token.text !== "pay" && token.text !== "tax")
      return undefined;
  }
  return undefined;
}

/** "Stoxx 50 -1.3%": a signed percentage behind a name. */
function signBehindName(
  tokens: readonly Token[],
  draft: Draft,
): Change | undefined {
  const name = tokens[draft.from - 1];
  if (draft.unit?.kind !== "percent" || !draft.value.lt(0)) return undefined;
  if (tokens[draft.from]?.kind !== "sign") return undefined;
  return name !== undefined && (name.capital || name.kind === "number")
    ? { trend: "down", role: "change" }
    : undefined;
}

/** "fell 190 points, or 0.6%", "rose 0.65% to 27,349", "rose 3 and 5 percent". */
function inherited(
  text: string,
  tokens: readonly Token[],
  previous: Draft | undefined,
  draft: Draft,
  begin: number,
): Change | undefined {
  if (previous?.trend === undefined || previous.role === undefined)
    return undefined;
  const from = previous.counted?.to ?? previous.to;
  const gap = begin - from;
  if (gap < 1 || gap > 5) return undefined;
  for (let i = from; i < begin; i++)
    if (CHANGE_VERBS.matchAt(text, tokens, i) !== undefined && gap > 3)
      return undefined;
  const last = tokens[begin - 1]?.text;
  const same = { trend: previous.trend, role: previous.role };
  if (
    previous.role === "change" &&
    (tokens[from]?.text === "to" || last === "to")
  )
    return { trend: previous.trend, role: "level" };
  const other = draft.unit?.kind !== previous.unit?.kind;
  if (last === "(" && gap === 1)
    return other || draft.unit?.kind === "measure" ? same : undefined;
  if (last === "or" && gap <= 3) return same;
  // "1.2 percent on Monday and 0.4 percent on Tuesday", but not "and 3 percent of firms".
  const whole = tokens[draft.to]?.text === "of";
  return last === "and" && gap <= 4 && !other && !whole ? same : undefined;
}
