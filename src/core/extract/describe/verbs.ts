import { BE_FORMS, MODALS } from "../en/words/closed";
import { NOUNS_IN_ING } from "../en/words/nouns";
import { verbEntry, type VerbEntry } from "../en/words/verbs";
import {
  finiteAhead,
  isSurelyVerb,
  isVerbLike,
  LOOKAHEAD,
  previous,
  takesObject,
  unknownVerb,
} from "./finite";
import { isPlural } from "./plurals";
import { isCapitalized, type Tag, type Token } from "./tokens";

/** The tag of a word of no closed class, told by its form and its neighbours: a verb in one of its uses, or a noun. */
export function openTag(tokens: readonly Token[], at: number): Tag {
  const token = tokens[at];
  if (token === undefined || token.possessive) return "noun";
  const entry = verbEntry(token.lower) ?? unknownVerb(token.lower);
  if (entry === undefined) return followsModal(tokens, at) ? "verb" : "noun";
  if (NOUNS_IN_ING.has(token.lower) && !isGerundPlace(tokens, at))
    return "noun";
  if (isCapitalized(token) && at > 0 && !afterQuote(tokens, at)) return "noun";
  switch (entry.form) {
    case "past":
    case "participle":
      return pastTag(tokens, at, entry);
    case "s":
      return presentTag(tokens, at, entry);
    case "base":
      return baseTag(tokens, at, entry);
    case "ing":
      return gerundTag(tokens, at);
  }
}

function afterQuote(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.tag === "quote";
}

function pastTag(tokens: readonly Token[], at: number, entry: VerbEntry): Tag {
  const before = previous(tokens, at);
  const next = tokens[at + 1];
  const nounNext = next?.tag === "noun" && !isVerbLike(next);
  if (before === undefined || before.tag === "break" || before.tag === "quote")
    return nounNext ? "noun" : "participle";
  if (VERB_AFTER.has(before.tag)) return "verb";
  if (NOUN_AFTER.has(before.tag)) return "noun";
  if (before.tag === "comma" || before.tag === "open") {
    if (nounNext) return finiteAhead(tokens, at) ? "noun" : "verb";
    const finite =
      entry.form === "past" && !isOftenParticiple(entry) && takesFigure(next);
    return finite ? "verb" : "participle";
  }
  if (before.tag === "conjunction")
    return next?.tag === "noun" && previous(tokens, at - 1)?.tag === "noun"
      ? "noun"
      : "verb";
  if (before.tag === "verb")
    return next?.tag === "noun" ? "noun" : "participle";
  // "14 used cars", but "86 stood empty"
  if (before.tag === "quantity" && nounNext)
    return tokens[at]?.lower.endsWith("ed") === true ? "noun" : "verb";
  if (entry.noun && next?.lower === "of") return "noun";
  if (entry.form === "participle" || isOftenParticiple(entry))
    return "participle";
  // "the issued and outstanding shares"
  if (next?.tag === "conjunction" && tokens[at - 2]?.tag === "determiner")
    return "noun";
  // A participle has no object: "found that", "raised the …".
  if (entry.base === "say" || takesObject(next)) return "verb";
  const particle = next?.lower === "out" ? tokens[at + 2] : next;
  if (particle?.lower === "that") return "verb";
  return finiteAhead(tokens, at) ? "participle" : "verb";
}

const VERB_AFTER: ReadonlySet<Tag> = new Set<Tag>([
  "auxiliary",
  "pronoun",
  "relative",
]);

const NOUN_AFTER: ReadonlySet<Tag> = new Set<Tag>([
  "determiner",
  "preposition",
  "gerund",
]);

function takesFigure(token: Token | undefined): boolean {
  return (
    token?.tag === "quantity" ||
    token?.tag === "determiner" ||
    token?.tag === "adverb"
  );
}

function isOftenParticiple(entry: VerbEntry): boolean {
  return [
    "base",
    "age",
    "aged",
    "compare",
    "locate",
    "combine",
    "know",
    "call",
  ].includes(entry.base);
}

function presentTag(
  tokens: readonly Token[],
  at: number,
  entry: VerbEntry,
): Tag {
  const before = previous(tokens, at);
  const next = tokens[at + 1];
  if (before?.tag === "pronoun" || before?.tag === "relative") return "verb";
  if (before?.tag === "conjunction" && (!entry.noun || takesObject(next)))
    return "verb";
  const nominal =
    before?.tag === "noun" ||
    before?.tag === "close" ||
    before?.tag === "number" ||
    (before?.tag === "quantity" && !entry.noun) ||
    (before?.tag === "comma" && !entry.noun);
  if (!nominal)
    return before?.tag === "period" && takesFigure(next) ? "verb" : "noun";
  if (!entry.noun || next?.lower === "that") return "verb";
  if (REPORTING.has(entry.base) && opensContent(next)) return "verb";
  return opensComplement(next) && !finiteAhead(tokens, at) ? "verb" : "noun";
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.tag === "comma" || token.tag === "break";
}

/** Whether the clause has had its verb: "80 percent of pupils walk" has none before "walk". */
function verbBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < LOOKAHEAD; i--) {
    const tag = tokens[i]?.tag;
    if (tag === "verb" || tag === "auxiliary") return true;
    if (tag === "comma" || tag === "break" || tag === "subordinator")
      return false;
  }
  return false;
}

/** In "people on the shore get water", the subject is plural though the word before the verb is not. */
function pluralBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < LOOKAHEAD; i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.tag === "preposition") {
      const noun = tokens[i - 1];
      if (noun?.tag === "noun" && isPlural(noun)) return true;
    } else if (token.tag !== "noun" && token.tag !== "determiner") {
      return false;
    }
  }
  return false;
}

/** Verbs whose object is mostly a clause: "records show prices rose". */
const REPORTING: ReadonlySet<string> = new Set([
  "show",
  "suggest",
  "indicate",
  "find",
  "estimate",
  "believe",
  "expect",
  "forecast",
  "predict",
]);

function opensContent(token: Token | undefined): boolean {
  return token?.tag === "noun" || takesObject(token);
}

function baseTag(tokens: readonly Token[], at: number, entry: VerbEntry): Tag {
  const before = previous(tokens, at);
  const next = tokens[at + 1];
  if (before?.tag === "auxiliary")
    return BE_FORMS.has(before.lower) ? "noun" : "verb";
  if (before?.tag === "pronoun")
    return /^(they|we|i|you|there)$/.test(before.lower) ? "verb" : "noun";
  if (before?.tag === "relative") return "verb";
  if (before === undefined)
    return next?.tag === "determiner" && !entry.noun ? "verb" : "noun";
  if (before.tag !== "noun") return "noun";
  if (!isPlural(before) && !pluralBefore(tokens, at)) return "noun";
  if (entry.base === "say") return "verb";
  if (REPORTING.has(entry.base) && opensContent(next)) return "verb";
  if (endsClause(next) && !verbBehind(tokens, at)) return "verb";
  if (finiteAhead(tokens, at)) return "noun";
  return !entry.noun || opensComplement(next) ? "verb" : "noun";
}

/** "would impose": whatever follows a modal is a verb, listed or not. */
function followsModal(tokens: readonly Token[], at: number): boolean {
  const before = previous(tokens, at)?.lower ?? "";
  return before !== "to" && MODALS.has(before);
}

/** ", building 1,200 homes", "is building": a verb whatever the list says. */
function isGerundPlace(tokens: readonly Token[], at: number): boolean {
  const before = previous(tokens, at)?.tag;
  if (before === "auxiliary") return true;
  return before === "comma" && takesObject(tokens[at + 1]);
}

/** "by raising fees", but "of building materials". */
const GERUND_AFTER = /^(?:by|for|after|before|without|from|despite|until)$/;

function gerundTag(tokens: readonly Token[], at: number): Tag {
  const before = previous(tokens, at);
  const next = tokens[at + 1];
  if (before?.tag === "auxiliary") return "verb";
  if (before?.tag === "determiner") return "noun";
  // "14 sleeping cars"
  if (before?.tag === "quantity" && next?.tag === "noun") return "noun";
  if (before?.tag === "noun" || before?.tag === "quantity")
    return next !== undefined && next.tag !== "auxiliary" && !isSurelyVerb(next)
      ? "gerund"
      : "noun";
  if (before?.tag === "preposition" && next?.tag === "noun")
    return GERUND_AFTER.test(before.lower) ? "gerund" : "noun";
  return next?.tag === "auxiliary" ? "noun" : "gerund";
}

/** Whether what follows a verb like "rises" starts here: a figure, an article, "by", "to". */
function opensComplement(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.tag === "quantity" || token.tag === "determiner") return true;
  if (token.tag === "adverb" || token.tag === "period") return true;
  return /^(by|to|at|from|between|above|below)$/.test(token.lower);
}
