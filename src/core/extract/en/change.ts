import type { Trend } from "../../report";
import { items, Phrases, tableLines } from "../quantity/phrases";
import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { BETWEEN, CHANGES, CHANGE_NOUNS } from "./data/changes";

const verbs = new Phrases<Trend>();
const nouns = new Map<string, Trend>();
const single = new Set<string>();

for (const line of tableLines(CHANGES)) {
  const trend: Trend = line.startsWith("up") ? "up" : "down";
  for (const phrase of items(line.slice(line.indexOf(":") + 1))) {
    verbs.add(phrase, trend);
    single.add(phrase);
  }
}
for (const line of tableLines(CHANGE_NOUNS)) {
  const trend: Trend = line.startsWith("up") ? "up" : "down";
  for (const noun of items(line.slice(line.indexOf(":") + 1)))
    nouns.set(noun, trend);
}
const SKIPPED: ReadonlySet<string> = new Set(
  items(BETWEEN).flatMap((phrase) => phrase.split(" ")),
);

/** Whether the token is a word that says that something rose or fell. */
export function isChangeWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  return single.has(word) || nouns.has(word);
}

/** Verbs with an object that is no change: "raised $5 million", "lost three games". */
const WITH_OBJECT: ReadonlySet<string> = new Set(
  items(
    "raise, raised, raises, raising, lose, lost, loses, losing, add, added, improve, improved, lift, lifted, boost, boosted, gain, gained, gains, gaining, mount, mounted, advance, advanced, off, cut, cuts, cutting, reduce, reduces, extend, contract, contracted, up, down, higher, lower, shed, lower, slow, narrow, cooled, dive, dived, slip, slide, slides, spike, trim, ease, leap, fall, falls, rise, rises, climb, jump, drop, hike, rally",
  ),
);

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
    const before =
      changeBefore(text, tokens, begin, draft) ??
      nounBefore(tokens, begin) ??
      nounBehind(tokens, draft) ??
      signBehindName(tokens, draft);
    if (before !== undefined) {
      draft.trend = before.trend;
      draft.role = before.role;
      continue;
    }
    const previous = drafts[i - 1];
    if (previous?.trend !== undefined) inherit(tokens, previous, draft, begin);
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

interface Change {
  readonly trend: Trend;
  readonly role: "level" | "change";
}

/** "rose by 5", "up 5", "fell sharply to 5": at most five words between. */
function changeBefore(
  text: string,
  tokens: readonly Token[],
  begin: number,
  draft: Draft,
): Change | undefined {
  let i = begin - 1;
  let role: Change["role"] = "change";
  let by = false;
  for (let steps = 0; steps < 6 && i >= 0; steps++, i--) {
    const token = tokens[i];
    if (token?.kind !== "word") return undefined;
    if (steps === 0 && (token.text === "to" || token.text === "at")) {
      role = "level";
      continue;
    }
    if (token.text === "by") by = true;
    const match = verbs.matchBack(text, tokens, i);
    if (
      match !== undefined &&
      !(token.text === "up" && tokens[i + 1]?.text === "to")
    ) {
      if (role === "change" && !by && isObject(token, draft)) return undefined;
      if (
        role === "level" &&
        tokens[begin - 1]?.text === "at" &&
        token.text !== "up" &&
        token.text !== "down" &&
        token.text !== "higher" &&
        token.text !== "lower"
      )
        return undefined;
      return { trend: match.value, role };
    }
    if (!SKIPPED.has(token.text) && !token.text.endsWith("ly"))
      return undefined;
  }
  return undefined;
}

function isObject(verb: Token, draft: Draft): boolean {
  const kind = draft.unit?.kind ?? "none";
  return (
    (kind === "money" || kind === "count" || kind === "none") &&
    WITH_OBJECT.has(verb.text) &&
    verb.text !== "up" &&
    verb.text !== "down" &&
    verb.text !== "higher" &&
    verb.text !== "lower"
  );
}

/** "an increase of 5 percent" */
function nounBefore(
  tokens: readonly Token[],
  begin: number,
): Change | undefined {
  if (tokens[begin - 1]?.text !== "of") return undefined;
  const trend = nouns.get(tokens[begin - 2]?.text ?? "");
  return trend === undefined ? undefined : { trend, role: "change" };
}

const COMPARED: ReadonlyMap<string, Trend> = new Map([
  ["higher", "up"],
  ["more", "up"],
  ["lower", "down"],
  ["less", "down"],
  ["fewer", "down"],
  ["above", "up"],
  ["below", "down"],
]);

/** "a 5 percent increase", "5 percent higher", "a 7% share price rise": at most two words between. */
function nounBehind(
  tokens: readonly Token[],
  draft: Draft,
): Change | undefined {
  const kind = draft.unit?.kind;
  if (kind !== "percent" && kind !== "percentage-point" && kind !== "index")
    return undefined;
  const first = tokens[draft.to]?.text ?? "";
  const compared = COMPARED.get(first);
  if (compared !== undefined) return { trend: compared, role: "change" };
  for (let i = draft.to; i < draft.to + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return undefined;
    const trend = nouns.get(token.text);
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
  const sign = tokens[draft.from];
  const name = tokens[draft.from - 1];
  if (
    draft.unit?.kind !== "percent" ||
    sign?.kind !== "sign" ||
    !draft.value.lt(0)
  )
    return undefined;
  if (name === undefined || !(name.capital || name.kind === "number"))
    return undefined;
  return { trend: "down", role: "change" };
}

/** "fell 190 points, or 0.6%", "rose 0.65% to 27,349", "rose 0.65 percent to end at 27,349". */
function inherit(
  tokens: readonly Token[],
  previous: Draft,
  draft: Draft,
  begin: number,
): void {
  const gap = begin - previous.to;
  if (gap < 1 || gap > 5 || previous.trend === undefined) return;
  const first = tokens[previous.counted?.to ?? previous.to]?.text;
  const last = tokens[begin - 1]?.text;
  if (
    previous.role === "change" &&
    (first === "to" || last === "to") &&
    gap <= 5
  ) {
    draft.trend = previous.trend;
    draft.role = "level";
    if (previous.unit?.kind === "index") draft.unit ??= previous.unit;
    return;
  }
  const or = last === "or" && gap <= 3;
  const bracket = last === "(" && gap === 1;
  if (
    previous.role === "change" &&
    (or || bracket) &&
    draft.unit?.kind !== previous.unit?.kind
  ) {
    draft.trend = previous.trend;
    draft.role = "change";
  }
}
