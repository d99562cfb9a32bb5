import { wordsOf } from "./words";

/**
 * Finds texts that say again what another one says: a standfirst, a photo's caption or a pull quote that repeats a sentence of
 * the body. Three-word sequences are compared, so that a small change does not hide a repetition; numbers must all be there,
 * because bulletins say the same of one number after another. The result holds the indexes of those that can go.
 *
 * Of two equal texts, the earlier goes when it stands in the head, before or at `bodyStart`, the first prose; otherwise the later.
 */
export function findRepeats(
  texts: readonly string[],
  bodyStart: number,
): ReadonlySet<number> {
  const words = texts.map(wordsOf);
  const repeats = new Set<number>();
  for (const [own, others] of suspects(words)) {
    const ownWords = words[own] ?? [];
    for (const other of others) {
      const otherWords = words[other] ?? [];
      if (repeats.has(other) || !isWithin(ownWords, otherWords)) continue;
      const same = otherWords.length <= ownWords.length * 1.1;
      const inHead = Math.min(own, other) <= bodyStart;
      const goes = same
        ? own < other === inHead
        : ownWords.length < otherWords.length;
      if (goes) repeats.add(own);
    }
  }
  return repeats;
}

/** Whether each sentence of a text is said again in one of the others: a standfirst put together from several paragraphs. */
export function isMadeOf(text: string, others: readonly string[]): boolean {
  const sentences = text
    .replace(/([.!?。！？]["”’)]?)\s+/g, "$1\n")
    .split("\n")
    .map(wordsOf);
  if (sentences.some(({ length }) => length > MOST_WORDS)) return false;
  const words = others.map(wordsOf);
  return sentences.every(
    (own) =>
      own.length >= FEWEST_WORDS - 1 &&
      words.some((other) => isWithin(own, other)),
  );
}

/** A caption or standfirst has so many words. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 90;
/** So many of its sequences are found again in what it repeats. */
const ENOUGH = 0.85;
/** Where in a text its probes are taken. */
const PROBES = [0.15, 0.4, 0.6, 0.85];
const MOST_SUSPECTS = 8;

/**
 * For each text that is short enough, the others that share at least two of a few sequences taken from it. Looking up only
 * these keeps the memory small for a long report.
 */
function suspects(
  words: readonly (readonly string[])[],
): Map<number, readonly number[]> {
  const numbers = numbered(words);
  const probes = new Map<number, number[]>();
  numbers.forEach((own, i) => {
    if (own.length < FEWEST_WORDS || own.length > MOST_WORDS) return;
    for (const part of PROBES) {
      const probe = sequence(own, Math.floor((own.length - 3) * part));
      const owners = probes.get(probe);
      if (owners === undefined) probes.set(probe, [i]);
      else if (owners.length < MOST_SUSPECTS) owners.push(i);
    }
  });
  const found = new Map<number, number[]>();
  numbers.forEach((other, place) => {
    const hits = new Map<number, number>();
    for (let i = 0; i + 3 <= other.length; i++)
      for (const own of probes.get(sequence(other, i)) ?? [])
        if (own !== place) hits.set(own, (hits.get(own) ?? 0) + 1);
    for (const [own, count] of hits) {
      if (count < 2) continue;
      const places = found.get(own);
      if (places === undefined) found.set(own, [place]);
      else if (places.length < MOST_SUSPECTS) places.push(place);
    }
  });
  return found;
}

/** The texts with a number for each word, below 2^16, so that a sequence of three is one number. Rarely two words share one. */
function numbered(words: readonly (readonly string[])[]): number[][] {
  const numbers = new Map<string, number>();
  return words.map((text) =>
    text.map((word) => {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size & 0xffff;
        numbers.set(word, number);
      }
      return number;
    }),
  );
}

function sequence(numbers: readonly number[], at: number): number {
  const pair = (numbers[at] ?? 0) * 0x10000 + (numbers[at + 1] ?? 0);
  return pair * 0x10000 + (numbers[at + 2] ?? 0);
}

function isWithin(own: readonly string[], other: readonly string[]): boolean {
  const [ownNumbers = [], otherNumbers = []] = numbered([own, other]);
  const there = new Set<number>();
  for (let i = 0; i + 3 <= otherNumbers.length; i++)
    there.add(sequence(otherNumbers, i));
  let shared = 0;
  for (let i = 0; i + 3 <= ownNumbers.length; i++)
    if (there.has(sequence(ownNumbers, i))) shared++;
  if (shared < (own.length - 2) * ENOUGH) return false;
  const words = new Set(other);
  return own.every((word) => !/^\p{N}/u.test(word) || words.has(word));
}
