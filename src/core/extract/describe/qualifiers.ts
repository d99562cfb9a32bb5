import { ADJECTIVES, EXCLUSIONS, QUALIFIERS } from "../en/words/qualifiers";
import { coreAfter } from "./phrases";
import type { Sentence } from "./sentence";

/** The phrases of a table by their first word, longest first. */
function byFirstWord(
  table: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of table) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    map.set(first, [...(map.get(first) ?? []), words]);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}

const LIMITS = byFirstWord(QUALIFIERS);
const EXCLUDING = byFirstWord(EXCLUSIONS);

/**
 * The words in the quantity's clause that limit what it claims, in lower case and in order. The clause is what lies around
 * the quantity up to another quantity's words or a break.
 */
export function qualifiersOf(sentence: Sentence, at: number): string[] {
  const { tokens, text } = sentence;
  const found: string[] = [];
  const own = tokens[at]?.quantity;
  if (own?.boundWords !== undefined) {
    const bound = text.slice(own.boundWords.start, own.boundWords.end);
    if (LIMITS.has(bound.split(" ")[0]?.toLowerCase() ?? "")) {
      const lower = bound.toLowerCase();
      if (QUALIFIERS.includes(lower)) found.push(lower);
    }
  }
  const [first, last] = clauseAround(sentence, at);
  const comma = tokens.findIndex(({ tag }, i) => i > at && tag === "comma");
  const aside = comma < 0 ? tokens.length : comma;
  for (let i = first; i <= last; i++) {
    const word = tokens[i]?.lower ?? "";
    const limit = match(sentence, LIMITS.get(word), i);
    if (i > aside && ADJECTIVES.has(word)) continue;
    if (limit !== undefined && BOUNDS.has(limit.join(" "))) continue;
    if (limit !== undefined && isOthers(sentence, at, i + limit.length))
      continue;
    if (limit !== undefined && stands(sentence, i, limit)) {
      found.push(limit.join(" "));
      i += limit.length - 1;
      continue;
    }
    const exclusion = match(sentence, EXCLUDING.get(word), i);
    if (exclusion === undefined || word === "including") continue;
    const phrase = coreAfter(tokens, i + exclusion.length);
    if (phrase === undefined) continue;
    const start = tokens[i]?.start ?? 0;
    found.push(text.slice(start, tokens[phrase.last]?.end).toLowerCase());
    i = phrase.last;
  }
  return [...new Set(found)];
}

/** These limit only the figure that they are part of, whose bound they are. */
const BOUNDS = new Set(["up to", "as many as", "as much as", "at most"]);

/** Whether the words up to `end` stand right before another quantity than the one at `at`. */
function isOthers({ tokens }: Sentence, at: number, end: number): boolean {
  return end !== at && tokens[end]?.tag === "quantity";
}

/** An adjective limits a figure only before a noun or figure: not in "the city's average". */
function stands(
  { tokens }: Sentence,
  at: number,
  words: readonly string[],
): boolean {
  if (words.length > 1 || !ADJECTIVES.has(words[0] ?? "")) return true;
  const next = tokens[at + 1]?.tag;
  return (
    (next === "noun" || next === "quantity") &&
    tokens[at - 1]?.possessive !== true
  );
}

function match(
  { tokens }: Sentence,
  candidates: readonly (readonly string[])[] | undefined,
  at: number,
): readonly string[] | undefined {
  return candidates?.find((words) =>
    words.every((word, i) => tokens[at + i]?.lower === word),
  );
}

function clauseAround({ tokens }: Sentence, at: number): [number, number] {
  let first = at;
  while (first > 0) {
    const tag = tokens[first - 1]?.tag;
    if (tag === "quantity" || tag === "break" || tag === "subordinator") break;
    first--;
  }
  let last = at;
  while (last < tokens.length - 1) {
    const next = tokens[last + 1];
    const tag = next?.tag;
    if (tag === "quantity" || tag === "break" || tag === "subordinator") break;
    if (tag === "conjunction" && tokens[last + 2]?.tag !== "noun") break;
    last++;
  }
  return [first, last];
}
