import Big from "big.js";
import type { Trend, Unit } from "../../report";
import { draftOf, type Draft } from "../quantity/draft";
import { items, tableLines, wordSet } from "../quantity/phrases";
import type { Token } from "../quantity/token";
import { MULTIPLE_VERBS } from "./data/changes";
import { SMALL } from "./words";

export const TIMES: Unit = { kind: "multiple", name: "times" };
const OCCASIONS: Unit = { kind: "count", name: "times" };

const verbs = new Map<string, { readonly value: Big; readonly trend: Trend }>();
for (const line of tableLines(MULTIPLE_VERBS)) {
  const [value = "", trend = ""] = line.slice(0, line.indexOf(":")).split(" ");
  for (const verb of items(line.slice(line.indexOf(":") + 1)))
    verbs.set(verb, {
      value: new Big(value),
      trend: trend === "down" ? "down" : "up",
    });
}

/** Adds multiples that are one word: "sixfold", "doubled", "twice the"; and gives "10-fold" its unit. */
export function findMultiples(
  tokens: readonly Token[],
  drafts: readonly Draft[],
): Draft[] {
  const all: Draft[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (next < drafts.length && (drafts[next]?.from ?? 0) <= i) {
      const draft = drafts[next++];
      if (draft === undefined) continue;
      foldBehind(tokens, draft);
      all.push(draft);
    }
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    const draft = multipleAt(tokens, token, i);
    if (draft !== undefined) all.push(draft);
  }
  for (; next < drafts.length; next++) {
    const draft = drafts[next];
    if (draft !== undefined) all.push(draft);
  }
  return all;
}

function foldBehind(tokens: readonly Token[], draft: Draft): void {
  let i = draft.to;
  if (tokens[i]?.text === "-") i++;
  if (tokens[i]?.text !== "fold") return;
  draft.unit = TIMES;
  draft.to = i + 1;
}

function multipleAt(
  tokens: readonly Token[],
  token: Token,
  at: number,
): Draft | undefined {
  const { text } = token;
  const next = tokens[at + 1];
  if (text.endsWith("fold") && text.length > 6) {
    const value = SMALL.get(text.slice(0, -4));
    return value === undefined ? undefined : multiple(at, new Big(value));
  }
  if (text === "twice" || text === "thrice") {
    const compared =
      next !== undefined && (TWICE.has(next.text) || next.text.endsWith("'s"));
    return compared
      ? multiple(at, new Big(text === "twice" ? 2 : 3))
      : undefined;
  }
  const verb = verbs.get(text);
  if (verb === undefined || next?.text === "-" || next?.text === "down")
    return undefined;
  const finite = text.endsWith("d") || text.endsWith("ing");
  const before = tokens[at - 1]?.text ?? "";
  if (!finite) {
    if (next !== undefined && DOUBLE.has(next.text) && !text.endsWith("s"))
      return multiple(at, verb.value);
    if (!INFINITIVE.has(before)) return undefined;
  } else if (next?.text === "as" || tokens[at - 1]?.text === "-")
    return undefined;
  if (text === "doubles" || text === "triples") return undefined;
  return { ...multiple(at, verb.value), trend: verb.trend, role: "change" };
}

const TWICE: ReadonlySet<string> = wordSet(`
as, the, that, its, their, what, those, this, his, her, our
`);
const DOUBLE: ReadonlySet<string> = new Set([
  "the",
  "that",
  "its",
  "their",
  "what",
  "those",
]);
const INFINITIVE: ReadonlySet<string> = wordSet(`
to, will, would, could, may, might, should, than, nearly, almost, can, about, roughly
`);

function multiple(at: number, value: Big): Draft {
  const draft = draftOf({
    from: at,
    to: at + 1,
    value,
    step: new Big(value.lt(1) ? 0.5 : 1),
    shape: "words",
    scale: 1,
    marked: true,
  });
  draft.unit = TIMES;
  return draft;
}

/** "3.4 times the average" is a multiple, "called three times" a number of occasions. */
export function attachMultiples(
  tokens: readonly Token[],
  drafts: readonly Draft[],
): void {
  for (const draft of drafts) {
    if (
      draft.unit?.name !== "times" &&
      draft.unit?.name.startsWith("times per ") !== true
    )
      continue;
    if (draft.unit.per !== undefined)
      draft.unit = { ...OCCASIONS, name: draft.unit.name, per: draft.unit.per };
    else if (
      tokens[draft.to - 1]?.text === "times" ||
      tokens[draft.to - 1]?.text === "time"
    ) {
      if (!isCompared(tokens, draft)) draft.unit = OCCASIONS;
    }
  }
}

function isCompared(tokens: readonly Token[], draft: Draft): boolean {
  const next = tokens[draft.to];
  if (draft.number.marked && draft.value.lt(1000)) return true;
  if (next === undefined || next.kind !== "word") return false;
  return (
    COMPARED.has(next.text) ||
    next.text.endsWith("er") ||
    next.text.endsWith("'s") ||
    next.capital
  );
}

const COMPARED: ReadonlySet<string> = wordSet(`
the, as, that, more, less, its, their, what, of, those, his, her, our, greater, bigger, above, better, worse,
over, earnings, sales, revenue, book, gdp, oversubscribed, annual
`);
