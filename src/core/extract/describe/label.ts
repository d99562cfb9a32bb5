import {
  CHANGE_NOUNS,
  COMMON_NOUNS,
  MEASURE_NOUNS,
  NOUNS_IN_ING,
  PERSONS,
} from "../en/words/nouns";
import { LONGEST_LABEL } from "./phrases";
import type { Run, Sentence } from "./sentence";
import { isCapitalized, type Tag, type Token } from "./tokens";

/** Words that a label neither starts nor ends with. */
const EDGES: ReadonlySet<Tag> = new Set<Tag>([
  "determiner",
  "preposition",
  "conjunction",
  "subordinator",
  "auxiliary",
  "adverb",
  "comma",
  "open",
  "close",
  "quote",
  "break",
  "period",
  "relative",
]);

/**
 * The run's words as a label: as written, without periods, asides in brackets, a leading article or trailing function
 * words, and cut at a phrase boundary where it would be too long. Empty when nothing is left.
 */
export function label(
  sentence: Sentence,
  run: Run,
  longest = LONGEST_LABEL,
  without = -1,
): string {
  const { tokens } = sentence;
  const kept = keep(tokens, run).filter((index) => index !== without);
  let first = 0;
  const tokenAt = (i: number) => tokens[kept[i] ?? -1];
  const startsBadly = () => {
    const token = tokenAt(first);
    if (token?.lower === "per") return false;
    return EDGES.has(token?.tag ?? "break") || isFigure(token);
  };
  let last = kept.length - 1;
  const tagAt = (i: number) => tokens[kept[i] ?? -1]?.tag ?? "break";
  while (first <= last && startsBadly()) first++;
  const endsBadly = () =>
    EDGES.has(tagAt(last)) || isFigure(tokens[kept[last] ?? -1]);
  while (first <= last && endsBadly()) last--;
  if (last - first + 1 > longest)
    last = shorten(tokens, kept, first, last, longest);
  while (first <= last && EDGES.has(tagAt(last))) last--;
  return compose(sentence, kept.slice(first, last + 1));
}

/** A figure that is no part of a label's name, as an age is: "a 60-year-old". */
function isFigure(token: Token | undefined): boolean {
  return token?.tag === "quantity" && !/olds?$/.test(token.lower);
}

function keep(tokens: readonly Token[], run: Run): number[] {
  const kept: number[] = [];
  let depth = 0;
  for (let i = run.first; i <= run.last; i++) {
    const tag = tokens[i]?.tag;
    if (tag === "open") depth++;
    else if (tag === "close") depth = Math.max(0, depth - 1);
    else if (depth === 0 && tag !== "period" && tag !== "quote") kept.push(i);
  }
  return kept;
}

/** The last kept token of the longest whole phrases within `longest` words. */
function shorten(
  tokens: readonly Token[],
  kept: readonly number[],
  first: number,
  last: number,
  longest: number,
): number {
  for (let i = Math.min(last, first + longest); i > first; i--) {
    const tag = tokens[kept[i] ?? -1]?.tag;
    if (
      tag === "preposition" ||
      tag === "relative" ||
      tag === "participle" ||
      tag === "gerund" ||
      tag === "comma"
    )
      return i - 1;
  }
  return Math.min(last, first + longest - 1);
}

/** The text of the tokens: slices where they adjoin, a space where something was left out. */
function compose(sentence: Sentence, kept: readonly number[]): string {
  const { text, tokens } = sentence;
  let result = "";
  let from: number | undefined;
  kept.forEach((index, i) => {
    const token = tokens[index];
    if (token === undefined) return;
    from ??= token.start;
    if (kept[i + 1] !== index + 1) {
      const part = text.slice(from, token.end);
      result += result === "" ? part : ` ${part}`;
      from = undefined;
    }
  });
  const firstToken = tokens[kept[0] ?? -1];
  const plain = result.replace(/\s+/g, " ").replace(/[’']s?$/, "");
  const second = tokens[kept[1] ?? -1];
  const name = second !== undefined && isCapitalized(second);
  return firstToken !== undefined &&
    !name &&
    isSentenceCase(sentence, firstToken)
    ? plain.charAt(0).toLowerCase() + plain.slice(1)
    : plain;
}

/** Whether the word's capital is only its sentence's: it opens it, and it is a common noun or adjective. */
function isSentenceCase(sentence: Sentence, token: Token): boolean {
  return (
    isCapitalized(token) &&
    isOpening(sentence, token) &&
    isLower(token.text.slice(1)) &&
    (isCommonWord(token.text) || sentence.names.usesLowerCase(token.text))
  );
}

function isOpening(sentence: Sentence, token: Token): boolean {
  const first = sentence.tokens.find(
    ({ tag }) => tag !== "quote" && tag !== "open",
  );
  return token === first;
}

function isLower(letters: string): boolean {
  return letters === letters.toLowerCase();
}

/** Whether a capitalised word is an ordinary one, by a list and by its ending. */
function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    COMMON_NOUNS.has(lower) ||
    MEASURE_NOUNS.has(lower) ||
    CHANGE_NOUNS.has(lower) ||
    PERSONS.has(lower) ||
    NOUNS_IN_ING.has(lower) ||
    COMMON_ENDING.test(lower)
  );
}

/** Endings of abstract and collective nouns, which names hardly ever have. */
const COMMON_ENDING =
  /(tion|sion|ment|ness|ship|ity|ance|ence|age|ism)s?$|(ities|ports|ers)$/;
