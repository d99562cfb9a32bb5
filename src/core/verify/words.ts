import { stem } from "./stem";
import { CONCEPTS, PREPOSITIONS, STOP_WORDS, VERBS } from "./vocabulary";

/** A word that says what a text is about, with the place in which it stands there. */
export interface Word {
  /** Reduced to its stem, and one for all words of one meaning. */
  readonly stem: string;
  /** The preposition of the phrase that it stands in: "in" for both words of "in heavy industry"; empty outside of any. */
  readonly preposition: string;
  /** "damaged", "covers": likely a verb. */
  readonly isVerb: boolean;
  /** Whether it directly follows the word before it in the list, as the noun follows its adjective. */
  readonly isJoined: boolean;
}

/**
 * The words of a text that say what it is about: "firms" and "enterprises" are one. Numbers are left out except years. In
 * scripts without spaces, pairs of characters stand in for words.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let preposition = "";
  let end = 0;
  let isDeterminer = false;
  /** Where the last word of the list ended. */
  let lastEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    if (PUNCTUATION.test(text.slice(end, match.index))) preposition = "";
    end = match.index + token.length;
    if (HAN.test(token)) {
      for (let i = 0; i + 1 < token.length; i++)
        words.push({
          stem: token.slice(i, i + 2),
          preposition,
          isVerb: false,
          isJoined: false,
        });
      continue;
    }
    const lower = token.toLowerCase();
    if (PREPOSITIONS.has(lower)) preposition = lower;
    else if (VERBS.has(lower) || CLAUSE_WORDS.has(lower)) preposition = "";
    const isLed = isDeterminer;
    isDeterminer = DETERMINERS.has(lower);
    const word = contentStem(lower);
    if (word === undefined) continue;
    // "The protected area": behind an article it is an adjective.
    const isVerb =
      VERBS.has(lower) || (lower.length > 4 && lower.endsWith("ed") && !isLed);
    if (isVerb) preposition = "";
    const isJoined =
      lastEnd === match.index - 1 && text.charAt(lastEnd) === " ";
    lastEnd = end;
    words.push({ stem: word, preposition, isVerb, isJoined });
  }
  return words;
}

/** The stems of `wordsIn`. */
export function contentWords(text: string): string[] {
  return wordsIn(text).map((word) => word.stem);
}

/** A word, with the letter of "e-books"; or a run of Chinese characters. */
const TOKEN =
  /[\p{Script=Han}]+|(?:\b[A-Za-z]-(?=\p{L}))?[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const HAN = /^\p{Script=Han}/u;
const YEAR = /^(?:1[89]|20)\d\d$/;
const PUNCTUATION = /[,;:.!?()–—]/u;
const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an of in its their this these".split(" "),
);

/** Words that end a prepositional phrase. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  "which who that and but while whereas it they".split(" "),
);

/** Whether the text has a verb that needs no dictionary to be told from a noun. */
export function hasVerb(text: string): boolean {
  for (const [token] of text.matchAll(TOKEN))
    if (VERBS.has(token.toLowerCase())) return true;
  return false;
}

/** Stems by word: a text uses few words many times. Emptied when it has grown past any natural vocabulary. */
const stems = new Map<string, string | undefined>();
const MOST_STEMS = 50_000;

function contentStem(lower: string): string | undefined {
  if (stems.has(lower)) return stems.get(lower);
  const result = computeStem(lower);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(lower, result);
  return result;
}

function computeStem(lower: string): string | undefined {
  const bare = lower.replace(/['’]\p{L}+$/u, "");
  if (/^\p{N}/u.test(bare)) return YEAR.test(bare) ? bare : undefined;
  if (bare.length < 2 || STOP_WORDS.has(bare)) return undefined;
  const word = stem(bare);
  return CONCEPTS.get(word) ?? word;
}
