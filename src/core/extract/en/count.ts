import { wordSet } from "../quantity/phrases";
import type { Draft } from "../quantity/draft";
import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import { isYear } from "./date";
import { STOP_WORDS } from "./data/nouns";
import { countedNoun, looksPlural, pluralOf } from "./noun";
import { attachPer } from "./per";

/** Gives numbers without a unit the noun that they count. */
export function countThings(
  text: string,
  tokens: readonly Token[],
  drafts: readonly Draft[],
): void {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (draft === undefined || draft.unit !== undefined || isShare(draft))
      continue;
    count(tokens, draft);
    if (draft.counted !== undefined) countPer(text, tokens, draft);
  }
  for (let i = drafts.length - 2; i >= 0; i--)
    shareNoun(tokens, drafts[i], drafts[i + 1]);
}

/** "12 trains an hour": what the count is per stands behind the noun. */
function countPer(text: string, tokens: readonly Token[], draft: Draft): void {
  const { to, counted } = draft;
  if (counted === undefined) return;
  draft.to = counted.to;
  attachPer(text, tokens, draft);
  draft.to = to;
}

/** "five or six houses": the noun of the second number is the first one's too. */
function shareNoun(
  tokens: readonly Token[],
  a: Draft | undefined,
  b: Draft | undefined,
): void {
  if (
    a === undefined ||
    b === undefined ||
    a.unit !== undefined ||
    isShare(a) ||
    b.unit?.kind !== "count" ||
    b.counted === undefined
  )
    return;
  const link = tokens[b.from - 1]?.text;
  const and =
    link === "and" &&
    !isYear(tokens[a.number.from]) &&
    a.number.shape === b.number.shape;
  if (link !== "or" && link !== "to" && !and) return;
  const direct = b.from === a.to + 1;
  if (!direct && !isAdjectiveBetween(tokens, a, b)) return;
  a.unit = b.unit;
  if (direct) a.counted = b.counted;
}

/** "1,500 direct and 4,200 indirect jobs" */
function isAdjectiveBetween(
  tokens: readonly Token[],
  a: Draft,
  b: Draft,
): boolean {
  const adjective = tokens[a.to];
  return (
    b.from === a.to + 2 &&
    b.counted !== undefined &&
    b.counted.to > b.counted.from + 1 &&
    adjective?.kind === "word" &&
    !CLOSED_CLASS.has(adjective.text) &&
    !STOP_WORDS.has(adjective.text)
  );
}

function isShare(draft: Draft): boolean {
  return draft.number.fraction !== undefined && draft.value.lt(1);
}

const OF_SKIPPED: ReadonlySet<string> = wordSet(`
the, its, their, his, her, our, my, these, those, your
`);

function count(tokens: readonly Token[], draft: Draft): void {
  let at = draft.to;
  const first = tokens[at];
  if (first === undefined) return;
  if (first.text === "-" && first.glued && tokens[at + 1]?.glued === true) {
    attributive(tokens, draft, at + 1);
    return;
  }
  if (first.text === "of" && !draft.value.eq(1)) {
    at++;
    while (
      OF_SKIPPED.has(tokens[at]?.text ?? "") ||
      (tokens[at]?.text ?? "").endsWith("'s")
    )
      at++;
  }
  if (at > draft.to && tokens[at]?.kind === "number") at++;
  const one = draft.value.eq(1) && draft.high === undefined;
  if (one) {
    oneThing(tokens, draft, at);
    return;
  }
  const phrase = countedNoun(tokens, at);
  if (phrase !== undefined) {
    draft.unit = { kind: "count", name: phrase.plural };
    draft.counted = { from: at, to: phrase.to };
    return;
  }
  if (at === draft.to && draft.value.eq(draft.value.round()))
    attributive(tokens, draft, at);
}

/** "a 12-page report", "a 12 page document": the noun that is counted stands in the singular before another. */
function attributive(tokens: readonly Token[], draft: Draft, at: number): void {
  const noun = tokens[at];
  if (
    noun?.kind !== "word" ||
    CLOSED_CLASS.has(noun.text) ||
    STOP_WORDS.has(noun.text) ||
    noun.text.length < 3 ||
    noun.capital
  )
    return;
  const next = tokens[at + 1];
  const hyphen = tokens[at - 1]?.text === "-";
  if (
    !hyphen &&
    (next?.kind !== "word" ||
      CLOSED_CLASS.has(next.text) ||
      STOP_WORDS.has(next.text))
  )
    return;
  if (NOT_COUNTED.has(noun.text) || /(?:ed|ly|ing|er|est)$/.test(noun.text)) {
    if (
      noun.text !== "cylinder" &&
      noun.text !== "member" &&
      noun.text !== "seater"
    )
      return;
  }
  draft.unit = {
    kind: "count",
    name: looksPlural(noun.text) ? noun.text : pluralOf(noun.text),
  };
  draft.counted = { from: at, to: at + 1 };
}

const NOT_COUNTED: ReadonlySet<string> = wordSet(`
strong, old, off, way, sided, fold, plus, odd, ish, new, more, other, major, different, total, average,
billion, million, last, next, same, early, late
`);

/** "one enterprise", "one particular demand": the last word before the phrase ends. */
function oneThing(tokens: readonly Token[], draft: Draft, at: number): void {
  let head = -1;
  for (let i = at; i < at + 5; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      (token.kind === "sign" && token.text !== "-") ||
      token.kind === "number"
    )
      break;
    if (token.kind === "sign") continue;
    if (
      CLOSED_CLASS.has(token.text) ||
      STOP_WORDS.has(token.text) ||
      token.capital
    )
      break;
    if (i > at && /(?:ed|ly|ing)$/.test(token.text)) break;
    head = i;
  }
  const noun = tokens[head];
  if (noun === undefined || ONE_OTHER.has(noun.text)) return;
  draft.unit = {
    kind: "count",
    name: looksPlural(noun.text) ? noun.text : pluralOf(noun.text),
  };
  draft.counted = { from: at, to: head + 1 };
}

const ONE_OTHER: ReadonlySet<string> = wordSet(`
another, more, other, such, thing, reason, day, way, else, big, time
`);
