import {
  ADVERBS,
  AUXILIARIES,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  NOT_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from "../en/words/closed";
import { ADJECTIVAL, NOUNS_IN_ING } from "../en/words/nouns";
import { verbEntry, type VerbEntry } from "../en/words/verbs";
import { isCapitalized, type Tag, type Token } from "./tokens";

/** How far ahead a clause is searched for its finite verb; keeps the reading linear. */
const LOOKAHEAD = 24;

/**
 * Tags the words that are still nouns by default. Verbs are told from nouns by form and neighbours: "exports rose" but
 * "the rise in exports"; "firms based here employ …" has its verb later.
 */
export function tagWords(tokens: readonly Token[]): void {
  tokens.forEach((token) => {
    if (token.tag === "noun") token.tag = closedTag(token);
  });
  tokens.forEach((token, at) => {
    if (token.tag === "noun" || token.tag === "gerund")
      token.tag = openTag(tokens, at);
    else if (token.tag === "preposition" || token.tag === "determiner")
      token.tag = inPlace(tokens, at);
  });
}

/** The closed classes in one table; a word in two of them has the one that comes last here. */
const CLOSED: ReadonlyMap<string, Tag> = new Map(
  (
    [
      ["adverb", ADVERBS],
      ["subordinator", SUBORDINATORS],
      ["conjunction", CONJUNCTIONS],
      ["preposition", PREPOSITIONS],
      ["relative", RELATIVES],
      ["pronoun", PRONOUNS],
      ["determiner", DETERMINERS],
      ["auxiliary", AUXILIARIES],
    ] as const
  ).flatMap(([tag, list]) => [...list].map((word) => [word, tag] as const)),
);

/** Words of a closed class that in capitals are names. */
const ACRONYMS: ReadonlySet<string> = new Set(["US", "IT"]);

function closedTag(token: Token): Tag {
  const word = token.lower;
  const closed = CLOSED.get(word);
  // "US" and "IT" are names.
  if (closed !== undefined) return ACRONYMS.has(token.text) ? "noun" : closed;
  const code = word.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return "number";
  if (word.endsWith("ly") && word.length > 4 && !NOT_ADVERBS.has(word))
    return "adverb";
  return "noun";
}

/** Closed-class words that depend on their place: "that", "to rise", "since exports fell". */
function inPlace(tokens: readonly Token[], at: number): Tag {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return "noun";
  const word = token.lower;
  if (
    word === "that" ||
    word === "this" ||
    word === "these" ||
    word === "those"
  )
    return demonstrative(tokens, at);
  // "aged 65 and over"
  if (word === "over" && tokens[at - 1]?.tag === "conjunction") return "noun";
  if (word === "to" && next !== undefined) {
    const entry = verbEntry(next.lower);
    const infinitive = entry?.form === "base" && !isCapitalized(next);
    return infinitive || next.lower === "be" || next.lower === "have"
      ? "auxiliary"
      : "preposition";
  }
  if (SUBORDINATORS.has(word) && finiteAhead(tokens, at)) return "subordinator";
  return token.tag;
}

function demonstrative(tokens: readonly Token[], at: number): Tag {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1];
  const before = previous(tokens, at);
  const nominal = next?.tag === "noun" && !isSurelyVerb(next);
  if (word !== "that") return nominal ? "determiner" : "pronoun";
  if (before !== undefined && COMPLEMENT_AFTER.has(before.tag))
    return "subordinator";
  if (before?.tag === "noun" && next?.tag === "pronoun") return "relative";
  if (takesObject(next)) return "subordinator";
  if (before?.tag === "noun" || before?.tag === "quantity") return "relative";
  return nominal ? "determiner" : "pronoun";
}

/** "that" after these opens a clause: "said that", "said on Monday that". */
const COMPLEMENT_AFTER: ReadonlySet<Tag> = new Set<Tag>([
  "verb",
  "gerund",
  "period",
]);

function openTag(tokens: readonly Token[], at: number): Tag {
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

/** A verb that is not in the list, told by its ending. */
function unknownVerb(word: string): VerbEntry | undefined {
  if (word.length < 5) return undefined;
  if (word.endsWith("ed") && !word.endsWith("eed") && !word.includes("-"))
    return ADJECTIVAL.has(word)
      ? undefined
      : { base: word, form: "past", noun: false };
  if (word.endsWith("ing") && !NOUNS_IN_ING.has(word) && !word.includes("-"))
    return { base: word, form: "ing", noun: false };
  return undefined;
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

function takesObject(token: Token | undefined): boolean {
  return (
    token?.tag === "determiner" ||
    token?.tag === "pronoun" ||
    token?.tag === "quantity"
  );
}

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

/** After "rises" and the like: a figure, or from where to where. */
function takesChange(token: Token | undefined): boolean {
  return (
    token?.tag === "quantity" || /^(?:from|by|to)$/.test(token?.lower ?? "")
  );
}

/** Whether a finite verb follows `at` before the clause ends. */
function finiteAhead(tokens: readonly Token[], at: number): boolean {
  const limit = Math.min(tokens.length, at + LOOKAHEAD);
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined || CLAUSE_ENDS.has(token.tag)) return false;
    const before = tokens[i - 1]?.tag;
    if (token.tag === "conjunction") {
      const next = tokens[i + 1];
      if (isSurelyVerb(next) || next?.tag === "determiner") return false;
    } else if (token.tag === "auxiliary") {
      if (token.lower !== "to" && !token.lower.endsWith("ing")) return true;
    } else if (token.tag === "noun" && isSurelyVerb(token)) {
      if (before === "noun" || before === "period" || before === "number")
        return true;
    } else if (token.tag === "noun" && before === "noun" && i > at + 1) {
      const form = verbEntry(token.lower)?.form;
      if (form === "s" && takesChange(tokens[i + 1])) return true;
    }
  }
  return false;
}

const CLAUSE_ENDS: ReadonlySet<Tag> = new Set<Tag>([
  "comma",
  "break",
  "open",
  "relative",
  "subordinator",
  "quote",
]);

/** A form that is a finite verb or a participle wherever it stands after a noun: "rose", "accounts". */
function isSurelyVerb(token: Token | undefined): boolean {
  if (token === undefined || isCapitalized(token)) return false;
  const entry = verbEntry(token.lower) ?? unknownVerb(token.lower);
  return (
    entry !== undefined &&
    !entry.noun &&
    (entry.form === "past" || entry.form === "s")
  );
}

function isVerbLike(token: Token): boolean {
  const entry = verbEntry(token.lower);
  return entry !== undefined && (entry.form === "past" || entry.form === "s");
}

/** Nouns that are plural without an -s. */
const PLURALS = new Set([
  "people",
  "men",
  "women",
  "children",
  "police",
  "data",
]);

/** Whether the noun is plural, by its ending. */
export function isPlural(token: Token): boolean {
  return !token.possessive && isPluralWord(token.lower);
}

/** Whether a lower-case word is a plural, by its ending. */
export function isPluralWord(word: string): boolean {
  return (
    PLURALS.has(word) || (word.endsWith("s") && !/(?:ss|us|is)$/.test(word))
  );
}

function previous(tokens: readonly Token[], at: number): Token | undefined {
  let i = at - 1;
  while (tokens[i]?.tag === "adverb") i--;
  return tokens[i];
}
