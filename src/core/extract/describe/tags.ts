import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NOT_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from "../en/words/closed";
import { verbEntry } from "../en/words/verbs";
import { finiteAhead, isSurelyVerb, previous, takesObject } from "./finite";
import { isCapitalized, type Tag, type Token } from "./tokens";
import { openTag } from "./verbs";

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
