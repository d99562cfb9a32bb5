import type { Token } from "../quantity/token";
import { CLOSED_CLASS } from "./closedClass";
import {
  IRREGULAR_PLURALS,
  NOT_PLURAL,
  PLURAL_MODIFIERS,
  STOP_WORDS,
} from "./data/nouns";

/** Whether a lower-case word looks like a plural noun. */
export function looksPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (word.length < 3 || !word.endsWith("s")) return false;
  if (NOT_PLURAL.has(word) || CLOSED_CLASS.has(word)) return false;
  return !/(?:ss|us|is|ous|'s)$/.test(word);
}

export interface NounPhrase {
  /** Token behind the head. */
  readonly to: number;
  /** The head noun, in the plural. */
  readonly plural: string;
  readonly head: number;
}

/** A noun phrase is not searched further than this many words. */
const MAX_WORDS = 9;

/** The noun that is counted by a number whose last token is before `at`: the head of the noun phrase that begins there. */
export function countedNoun(
  tokens: readonly Token[],
  at: number,
): NounPhrase | undefined {
  let last = -1;
  let words = 0;
  let i = at;
  for (; words < MAX_WORDS; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === "sign") {
      if (
        token.text === "-" &&
        (token.glued || tokens[i + 1]?.glued === true) &&
        tokens[i + 1]?.kind === "word"
      )
        continue;
      if (token.text === "&" && tokens[i + 1]?.capital === true) continue;
      if (token.text === "," && i > at && listGoesOn(tokens, i)) continue;
      break;
    }
    if (token.kind === "number") {
      const named = tokens[i - 1]?.capital === true;
      const sized = i === at && looksPlural(tokens[i + 2]?.text ?? "");
      if ((named || sized) && tokens[i + 1]?.kind === "word") continue;
      break;
    }
    words++;
    const word = token.text;
    if (word === "and" || word === "or") {
      if (last < 0 && i > at && listGoesOn(tokens, i)) continue;
      break;
    }
    if (i > at && tokens[i - 1]?.text === "-") continue;
    if (
      CLOSED_CLASS.has(word) &&
      !(i === at && (word === "other" || word === "such"))
    )
      break;
    if (STOP_WORDS.has(word) && !(i === at && word === "more")) break;
    if (looksPlural(word)) {
      last = i;
      if (!isModifier(tokens, i)) break;
    }
  }
  if (last >= 0)
    return { to: last + 1, plural: tokens[last]?.text ?? "", head: last };
  return undefined;
}

/** "scientific-research and technical-service enterprises": adjectives joined before a head that is still to come. */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 7; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.kind === "sign") {
      if (token.text !== "-" && token.text !== ",") return false;
      continue;
    }
    if (
      token.kind === "number" ||
      (CLOSED_CLASS.has(token.text) &&
        token.text !== "and" &&
        token.text !== "or") ||
      STOP_WORDS.has(token.text)
    )
      return false;
    if (looksPlural(token.text)) return true;
  }
  return false;
}

/** "sports fans": a plural before the noun that is counted. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    PLURAL_MODIFIERS.has(tokens[at]?.text ?? "") &&
    next?.kind === "word" &&
    looksPlural(next.text) &&
    !STOP_WORDS.has(next.text)
  );
}

const PLURALS: ReadonlyMap<string, string> = new Map([
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["person", "people"],
  ["foot", "feet"],
  ["life", "lives"],
  ["staff", "staff"],
]);

/** The plural of a singular noun. */
export function pluralOf(noun: string): string {
  const irregular = PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  if (IRREGULAR_PLURALS.has(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
