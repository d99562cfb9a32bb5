import { CHANGE_NOUNS, PERSONS } from "../en/words/nouns";
import type { Run } from "./sentence";
import { isCapitalized, type Token } from "./tokens";

/** The longest label, in words; a relative clause that goes past it is left out. */
export const LONGEST_LABEL = 9;

/** A noun phrase: its words from the first that counts to its head, and how far its complements run. */
export interface NounPhrase extends Run {
  /** The last word of the phrase itself, before any complement. */
  readonly head: number;
}

/** The noun phrase that starts at `at`, with as many of its complements as make a label. */
export function phraseAfter(
  tokens: readonly Token[],
  at: number,
  longest = LONGEST_LABEL,
): NounPhrase | undefined {
  const core = coreAfter(tokens, at);
  if (core === undefined) return undefined;
  let last = core.head;
  for (;;) {
    const end = complementEnd(tokens, last + 1);
    if (end === undefined || end - core.first + 1 > longest) break;
    last = end;
  }
  return { ...core, last };
}

/** The noun phrase that starts at `at`, without its complements. */
export function coreAfter(
  tokens: readonly Token[],
  at: number,
): NounPhrase | undefined {
  let first = at;
  while (
    tokens[first]?.tag === "determiner" ||
    (tokens[first]?.tag === "adverb" &&
      tokens[first + 1]?.tag === "noun" &&
      !isDegree(tokens, first))
  )
    first++;
  let head = -1;
  let i = first;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.tag === "noun" || isStandIn(tokens, i, first)) {
      head = i;
    } else if (token.tag === "number" || isInner(tokens, i)) {
      if (
        token.tag === "number" &&
        i > first &&
        tokens[i + 1]?.tag !== "noun" &&
        !isCapitalized(tokens[i - 1] ?? token)
      )
        break;
      if (token.tag === "number" && head >= first) head = i;
    } else if (!coordinates(tokens, i, first)) {
      break;
    }
  }
  return head < first ? undefined : { first, last: head, head };
}

/** In "newly built homes", the adverb belongs to the words after it. */
function isDegree(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  return (
    tokens[at]?.lower.endsWith("ly") === true &&
    next.endsWith("ed") &&
    tokens[at + 2]?.tag === "noun"
  );
}

/** "one" in "the old one". */
function isStandIn(
  tokens: readonly Token[],
  at: number,
  first: number,
): boolean {
  const word = tokens[at]?.lower;
  return (
    (word === "one" || word === "ones") &&
    tokens[at]?.tag === "pronoun" &&
    at > first
  );
}

/** A quantity or adverb inside a noun phrase: "the 11 members", "a newly built line". */
function isInner(tokens: readonly Token[], at: number): boolean {
  const tag = tokens[at]?.tag;
  const next = tokens[at + 1]?.tag;
  if (tag === "quantity")
    return tokens[at - 1]?.tag === "determiner" && next === "noun";
  if (tag === "adverb" && isDegree(tokens, at)) return true;
  return tag === "adverb" && next === "noun" && tokens[at - 1]?.tag === "noun";
}

/** Whether the conjunction or comma at `at` goes on with the same phrase: "small and medium-sized enterprises". */
function coordinates(
  tokens: readonly Token[],
  at: number,
  first: number,
): boolean {
  const token = tokens[at];
  if (token?.tag !== "conjunction" || at === first) return false;
  if (token.lower === "but" || token.lower === "yet") return false;
  const next = tokens[at + 1];
  if (next?.tag !== "noun") return false;
  // "built homes and sales rose": what follows is another clause's subject.
  if (!verbBefore(tokens, first) || joinsAdjectives(tokens, at)) return true;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    const tag = tokens[i]?.tag;
    if (tag === "verb" || tag === "auxiliary") return false;
    if (tag !== "noun") return true;
  }
  return true;
}

/** "issued and outstanding shares": two adjectives of one noun. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at + 2]?.tag !== "noun" || before === undefined) return false;
  return /(?:ed|al|ic|ive|ous|ary|small|medium|large|new|old)$/.test(
    before.lower,
  );
}

/** Whether the clause has its verb before `at`, so that a second one starts a new clause. */
function verbBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const tag = tokens[i]?.tag;
    if (tag === "verb" || tag === "auxiliary") return true;
    if (tag === "break" || tag === "comma" || tag === "subordinator")
      return false;
  }
  return false;
}

const COMPLEMENT_PREPOSITIONS = new Set([
  "of",
  "in",
  "for",
  "with",
  "from",
  "on",
  "at",
  "among",
  "amongst",
  "between",
  "within",
  "across",
  "to",
  "per",
  "by",
  "without",
  "under",
  "over",
  "outside",
  "above",
  "below",
  "against",
]);

/** The end of the complement that starts at `at`: "of goods", "based in the city", "that export". */
function complementEnd(
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const token = tokens[at];
  if (token?.tag === "preposition") {
    if (!COMPLEMENT_PREPOSITIONS.has(token.lower)) return undefined;
    return withAge(tokens, coreAfter(tokens, at + 1)?.last);
  }
  if (token?.lower === "aged") return ageEnd(tokens, at + 1);
  if (token?.tag === "gerund") return predicateEnd(tokens, at + 1);
  if (token?.tag === "participle") return predicateEnd(tokens, at + 1) ?? at;
  if (token?.tag !== "relative") return undefined;
  if (token.lower === "where" || token.lower === "whose") return undefined;
  return relativeEnd(tokens, at + 1);
}

/** "under the age of 5 years": goes on over the age; any other figure leaves its phrase out. */
function withAge(
  tokens: readonly Token[],
  last: number | undefined,
): number | undefined {
  if (last === undefined || tokens[last + 2]?.tag !== "quantity") return last;
  if (tokens[last + 1]?.lower !== "of") return last;
  return tokens[last]?.lower === "age" ? last + 2 : undefined;
}

/** The end of "18 to 34", "65 and over", or a quantity, after "aged". */
function ageEnd(tokens: readonly Token[], at: number): number | undefined {
  const tag = tokens[at]?.tag;
  if (tag !== "number" && tag !== "quantity") return undefined;
  const link = tokens[at + 1]?.lower ?? "";
  if (!["to", "and", "or"].includes(link)) return at;
  const next = tokens[at + 2];
  const more =
    next?.tag === "number" ||
    next?.tag === "quantity" ||
    /^(?:over|older|above|under)$/.test(next?.lower ?? "");
  return more ? at + 2 : at;
}

/** The end of a relative clause whose words start at `at`; `undefined` for one that holds a figure or is not a clause. */
function relativeEnd(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  let verb = false;
  // "that we used", "that the city has": the clause's own subject.
  if (tokens[i]?.tag === "pronoun") i++;
  else if (tokens[i]?.tag === "determiner")
    i = (coreAfter(tokens, i)?.last ?? i) + 1;
  while (
    ["auxiliary", "verb", "adverb", "noun"].includes(tokens[i]?.tag ?? "")
  ) {
    const tag = tokens[i]?.tag;
    if (tag === "noun" && verb) break;
    if (tag === "noun") return undefined;
    if (tag !== "adverb") verb = true;
    i++;
  }
  if (!verb) return undefined;
  return predicateEnd(tokens, i) ?? i - 1;
}

/** The end of what follows a verb in its clause: objects and adverbials up to a comma, another clause or a figure. */
export function predicateEnd(
  tokens: readonly Token[],
  at: number,
): number | undefined {
  let last: number | undefined;
  let i = at;
  while (i < tokens.length && i - at < 12) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.lower === "to" && tokens[i + 1]?.tag === "verb") {
      last = i + 1;
      i += 2;
      continue;
    }
    const start =
      token.tag === "preposition" || token.tag === "adverb" ? i + 1 : i;
    if (tokens[start]?.tag === "quantity") return last;
    const core = coreAfter(tokens, start);
    if (core === undefined) break;
    last = core.last;
    i = core.last + 1;
  }
  return last;
}

/** The noun phrase that ends at `end`, read backwards; with `of` phrases to its left: "the price of gasoline". */
export function phraseBefore(
  tokens: readonly Token[],
  end: number,
): NounPhrase | undefined {
  const core = coreBefore(tokens, end);
  if (core === undefined) return undefined;
  let first = core.first;
  let head = core.head;
  for (let turns = 0; turns < 4; turns++) {
    let before = first - 1;
    while (tokens[before]?.tag === "determiner") before--;
    const preposition = tokens[before];
    if (preposition?.tag !== "preposition") break;
    const left = coreBefore(tokens, before - 1);
    if (left === undefined) break;
    if (!ATTACHING.has(preposition.lower) && !isChange(tokens, left.head))
      break;
    if (end - left.first + 1 > LONGEST_LABEL + 2) break;
    first = left.first;
    head = left.head;
  }
  return { first, last: end, head };
}

/** Prepositions whose phrase nearly always belongs to the noun before. */
const ATTACHING = new Set(["of", "per", "among", "between"]);

/** The noun phrase that ends at `end`, without complements. */
export function coreBefore(
  tokens: readonly Token[],
  end: number,
): NounPhrase | undefined {
  if (tokens[end]?.tag !== "noun" && tokens[end]?.tag !== "number")
    return undefined;
  let first = end;
  while (first > 0) {
    const token = tokens[first - 1];
    if (token?.tag === "noun" || token?.tag === "number") {
      first--;
    } else if (
      token?.tag === "conjunction" &&
      token.lower !== "but" &&
      tokens[first - 2]?.tag === "noun"
    ) {
      first -= 2;
    } else if (token?.tag === "adverb" && tokens[first - 2]?.tag === "noun") {
      first -= 2;
    } else {
      break;
    }
  }
  return { first, last: end, head: end };
}

export function isChange(tokens: readonly Token[], at: number): boolean {
  return CHANGE_NOUNS.has(tokens[at]?.lower ?? "");
}

/** "who" for people, "that" for things. */
export function relativeFor(head: Token | undefined): "who" | "that" {
  return PERSONS.has(head?.lower ?? "") ? "who" : "that";
}
