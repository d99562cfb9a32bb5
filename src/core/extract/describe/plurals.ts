import type { Token } from "./tokens";

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
