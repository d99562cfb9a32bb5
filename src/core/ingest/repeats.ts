import { wordsOf } from "./words";

/**
 * Finds texts that say again what another one says: a standfirst, a photo's caption or a pull quote that repeats a sentence of
 * the body. Three-word sequences are compared, so that a small change does not hide a repetition; numbers must all be there,
 * because bulletins say the same of one number after another. The result holds the indexes of those that can go.
 *
 * Of two equal texts, the one in the head goes: before or at `bodyStart`, the first prose. Otherwise the later goes.
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
      const goes = same
        ? own <= bodyStart === other <= bodyStart
          ? own > other
          : own <= bodyStart
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
  const probes = new Map<string, number[]>();
  words.forEach((own, i) => {
    if (own.length < FEWEST_WORDS || own.length > MOST_WORDS) return;
    for (const part of PROBES) {
      const probe = sequence(own, Math.floor((own.length - 3) * part));
      const owners = probes.get(probe);
      if (owners === undefined) probes.set(probe, [i]);
      else if (owners.length < MOST_SUSPECTS) owners.push(i);
    }
  });
  const found = new Map<number, number[]>();
  words.forEach((other, place) => {
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

function sequence(words: readonly string[], at: number): string {
  return `${words[at] ?? ""} ${words[at + 1] ?? ""} ${words[at + 2] ?? ""}`;
}

function isWithin(own: readonly string[], other: readonly string[]): boolean {
  const there = new Set<string>();
  for (let i = 0; i + 3 <= other.length; i++) there.add(sequence(other, i));
  let shared = 0;
  for (let i = 0; i + 3 <= own.length; i++)
    if (there.has(sequence(own, i))) shared++;
  if (shared < (own.length - 2) * ENOUGH) return false;
  const words = new Set(other);
  return own.every((word) => !/^\p{N}/u.test(word) || words.has(word));
}
