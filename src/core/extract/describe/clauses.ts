import { ANAPHORIC_NOUNS, CHANGE_ADJECTIVES } from "../en/words/nouns";
import { phraseBefore } from "./phrases";
import type { Run } from "./sentence";
import type { Tag, Token } from "./tokens";

/** Who or what a verb is said of. */
export type Subject =
  | { readonly kind: "phrase"; readonly run: Run }
  /** A pronoun, or "these firms", "that proportion": what was spoken of before. */
  | { readonly kind: "anaphor"; readonly at: number; readonly run: Run }
  /** "…, accounting for", "…, which account for": said of what the clause before is about. */
  | { readonly kind: "clause"; readonly before: number }
  /** "…, which": the noun before, or what was counted in the clause before. */
  | { readonly kind: "antecedent"; readonly run: Run; readonly before: number };

/** The verb that governs the token at `at`: the nearest one to its left in the same clause. */
export function governingVerb(
  tokens: readonly Token[],
  at: number,
): number | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || CLAUSE_EDGES.has(token.tag)) return undefined;
    if (VERBAL.has(token.tag)) return i;
    if (token.tag === "auxiliary" && token.lower !== "to") return i;
  }
  return undefined;
}

const VERBAL: ReadonlySet<Tag> = new Set<Tag>(["verb", "gerund", "participle"]);

/** What a verb's reach to the right ends at. */
const CLAUSE_EDGES: ReadonlySet<Tag> = new Set<Tag>([
  "break",
  "subordinator",
  "relative",
]);

/** The subject of the verb at `verb`, or `undefined` when it has none in its sentence. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
): Subject | undefined {
  let at = verb;
  for (let turns = 0; turns < 6; turns++) {
    const start = groupStart(tokens, at);
    const before = start - 1;
    const token = tokens[before];
    if (token === undefined) return undefined;
    if (
      tokens[start]?.lower === "to" ||
      (token.tag === "quantity" && tokens[before - 1]?.lower !== "worth")
    ) {
      // "rose 0.6 percent to end at 27,349": the subject of the verb before.
      const other = governingVerb(tokens, before + 1);
      if (other !== undefined) {
        at = other;
        continue;
      }
    }
    const verbTag = tokens[at]?.tag;
    if (token.tag === "relative") return antecedent(tokens, before);
    if (verbTag === "participle" || verbTag === "gerund") {
      if (
        token.tag === "comma" ||
        token.tag === "break" ||
        token.tag === "close"
      )
        return { kind: "clause", before };
      const noun = phraseBefore(tokens, before);
      if (noun !== undefined) return { kind: "phrase", run: noun };
    }
    if (
      token.tag === "conjunction" ||
      token.tag === "verb" ||
      token.tag === "auxiliary"
    ) {
      // "rose 5 percent and reached 20 million": the subject of the verb before.
      const other = governingVerb(tokens, before + 1);
      if (other === undefined) return undefined;
      at = other;
      continue;
    }
    if (token.tag === "comma") {
      const skipped = skipAside(tokens, before);
      if (skipped === undefined) {
        const other = governingVerb(tokens, before + 1);
        if (other === undefined) return undefined;
        at = other;
        continue;
      }
      return region(tokens, skipped);
    }
    return region(tokens, before);
  }
  return undefined;
}

/** The first token of the verb group that `verb` ends: auxiliaries and adverbs before it. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let first = verb;
  for (let i = verb - 1; i >= 0; i--) {
    const tag = tokens[i]?.tag;
    if (tag === "auxiliary") first = i;
    else if (tag === "verb" && first < verb) first = i;
    else if (tag === "period" || tag === "adverb") continue;
    else break;
  }
  let before = first - 1;
  while (tokens[before]?.tag === "period" || tokens[before]?.tag === "adverb")
    before--;
  return before + 1;
}

/** Before the comma at `comma`: the end of what an aside between two commas belongs to ("The bank, based in Paris, …"). */
function skipAside(
  tokens: readonly Token[],
  comma: number,
): number | undefined {
  for (let i = comma - 1; i >= 0; i--) {
    const tag = tokens[i]?.tag;
    if (tag === "comma") {
      const opener = tokens[i + 1]?.tag;
      const aside =
        opener === "determiner" ||
        opener === "relative" ||
        opener === "participle" ||
        opener === "gerund" ||
        opener === "noun" ||
        opener === "preposition";
      return aside && i > 0 ? i - 1 : undefined;
    }
    if (tag === "break") return undefined;
    if (tag === "verb" && comma - i > 20) return undefined;
  }
  return undefined;
}

/** What "which" or "that" at `relative` stands for. */
function antecedent(
  tokens: readonly Token[],
  relative: number,
): Subject | undefined {
  const before = tokens[relative - 1];
  const comma = before?.tag === "comma";
  let noun = phraseBefore(tokens, comma ? relative - 2 : relative - 1);
  if (tokens[(noun?.first ?? 0) - 1]?.lower === "including")
    noun = phraseBefore(tokens, (noun?.first ?? 0) - 2);
  if (noun === undefined || tokens[noun.first - 1]?.tag === "quantity")
    return { kind: "clause", before: relative - 1 };
  return { kind: "antecedent", run: noun, before: relative - 1 };
}

/** The subject that ends at `end`: back to the start of its clause, without what only leads in. */
function region(tokens: readonly Token[], end: number): Subject | undefined {
  let last = end;
  while (last >= 0 && isTrailing(tokens[last])) last--;
  // "the market worth 2 billion is growing"
  if (
    tokens[last]?.tag === "quantity" &&
    /^(?:of|worth|at|by)$/.test(tokens[last - 1]?.lower ?? "")
  )
    last -= 2;
  const token = tokens[last];
  if (token === undefined) return undefined;
  if (token.tag === "pronoun")
    return { kind: "anaphor", at: last, run: { first: last, last } };
  let first = last;
  let depth = 0;
  for (let i = last; i >= 0; i--) {
    const tag = tokens[i]?.tag;
    if (tag === "close") depth++;
    if (tag === "open") depth--;
    if (depth === 0 && isBoundary(tokens, i, last)) break;
    first = i;
  }
  while (first <= last && isLeading(tokens, first, last)) first++;
  if (first > last) return undefined;
  if (isDemonstrative(tokens, first))
    return { kind: "anaphor", at: first, run: { first, last } };
  return { kind: "phrase", run: { first, last } };
}

function isTrailing(token: Token | undefined): boolean {
  return (
    token?.tag === "period" || token?.tag === "adverb" || token?.tag === "quote"
  );
}

function isBoundary(
  tokens: readonly Token[],
  at: number,
  last: number,
): boolean {
  const token = tokens[at];
  if (token === undefined || SUBJECT_EDGES.has(token.tag)) return true;
  if (token.tag === "auxiliary") return token.lower !== "to";
  if (token.tag === "gerund") return tokens[at - 1]?.tag === "comma";
  if (token.tag === "conjunction")
    return at < last && !coordinatesNouns(tokens, at);
  return token.tag === "relative" && at === 0;
}

/** What a subject reaches back to, and no further. */
const SUBJECT_EDGES: ReadonlySet<Tag> = new Set<Tag>([
  "comma",
  "break",
  "quote",
  "subordinator",
  "verb",
  "open",
]);

/** Whether "and" joins two nouns of one subject rather than two clauses. */
function coordinatesNouns(tokens: readonly Token[], at: number): boolean {
  // "aged 65 and over"
  if (/^(?:over|older|above|under)$/.test(tokens[at + 1]?.lower ?? ""))
    return true;
  if (tokens[at - 1]?.tag !== "noun") return false;
  for (let i = at - 1; i >= 0; i--) {
    const tag = tokens[i]?.tag;
    if (tag === "verb" || tag === "auxiliary" || tag === "quantity")
      return false;
    if (tag === "comma" || tag === "break" || tag === "subordinator")
      return true;
  }
  return true;
}

/** Words before the subject proper: conjunctions, adverbs, times, "In Europe,". */
function isLeading(
  tokens: readonly Token[],
  at: number,
  last: number,
): boolean {
  const tag = tokens[at]?.tag;
  if (tokens[at]?.lower === "per") return false;
  if (tag === "determiner") return !isDemonstrative(tokens, at);
  return tag !== undefined && LEADING.has(tag) && at <= last;
}

const LEADING: ReadonlySet<Tag> = new Set<Tag>([
  "conjunction",
  "adverb",
  "period",
  "subordinator",
  "preposition",
  "quote",
  "close",
]);

/** "these firms", "the figure", "that proportion". */
export function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const noun = tokens[at + 1];
  if (noun === undefined) return false;
  if (["this", "that", "these", "those", "such"].includes(word))
    return noun.tag === "noun";
  if (word !== "the" && word !== "a" && word !== "their" && word !== "its")
    return false;
  const after = tokens[at + 2]?.tag;
  return (
    ANAPHORIC_NOUNS.has(noun.lower) &&
    after !== "noun" &&
    tokens[at + 2]?.lower !== "of" &&
    tokens[at + 2]?.lower !== "in"
  );
}

/** The nearest noun phrase to the left of `at`, or the gerund there, within the clause. */
export function nounBefore(
  tokens: readonly Token[],
  at: number,
): Run | undefined {
  for (let i = at; i >= 0; i--) {
    const tag = tokens[i]?.tag;
    if (tag === "break" || tag === "subordinator") return undefined;
    if (tag === "gerund") return { first: i, last: i };
    const core = phraseBefore(tokens, i);
    if (core !== undefined && !DEGREES.has(tokens[i]?.lower ?? "")) return core;
  }
  return undefined;
}

/** In "a pitch as high as", "a strength lower than". */
const DEGREES = new Set([
  "high",
  "low",
  "higher",
  "lower",
  "large",
  "small",
  "long",
  "short",
  "pretty",
  "good",
]);

/** "sharp" in "a sharp rise": says nothing of what rises. */
export function isQualifying(token: Token | undefined): boolean {
  return CHANGE_ADJECTIVES.has(token?.lower ?? "");
}
