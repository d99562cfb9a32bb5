import { stem } from "./stem";
import { CONCEPTS, STOP_WORDS } from "./vocabulary";

/**
 * The words of a text that say what it is about, reduced to stems and with words for one thing made one ("firms",
 * "enterprises"). Numbers are left out except years. In scripts without spaces, pairs of characters stand in for words.
 */
export function contentWords(text: string): string[] {
  const words: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (HAN.test(token)) {
      for (let i = 0; i + 1 < token.length; i++)
        words.push(token.slice(i, i + 2));
      continue;
    }
    const word = contentWord(token);
    if (word !== undefined) words.push(word);
  }
  return words;
}

const TOKEN = /[\p{Script=Han}]+|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const HAN = /^\p{Script=Han}/u;
const YEAR = /^(?:1[89]|20)\d\d$/;

function contentWord(token: string): string | undefined {
  const lower = token.toLowerCase().replace(/['’]\p{L}+$/u, "");
  if (/^\p{N}/u.test(lower)) return YEAR.test(lower) ? lower : undefined;
  if (lower.length < 2 || STOP_WORDS.has(lower)) return undefined;
  const word = stem(lower);
  return CONCEPTS.get(word) ?? word;
}
