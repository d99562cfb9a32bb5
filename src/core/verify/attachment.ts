import type { UnitKind } from "../report";
import { directionOf } from "./direction";
import type { Scene } from "./scene";
import type { Source } from "./source";
import type { Word } from "./words";

/**
 * Another statistic of the passage to which the claim's words belong, so that the number is attached to the wrong thing: the
 * claim has words that tell this one from the number's own, and none of those that tell the number's own from it.
 */
export function betterAttached(
  claim: Scene,
  source: Source,
  passage: readonly Source[],
  companions: readonly Scene[],
): Source | undefined {
  return passage.find(
    (rival) =>
      rival !== source &&
      isAlike(rival.scene, source.scene) &&
      (belongsTo(claim, rival, source, companions) ||
        measures(claim, rival.scene, source.scene) ||
        modifierOf(claim, source.scene, rival.scene) !== undefined ||
        standsFor(claim, rival.scene, source.scene)),
  );
}

/** Whether the two numbers could be taken for one another. */
export function isAlike(a: Scene, b: Scene): boolean {
  if (a.quantity.value === b.quantity.value) return false;
  const [left, right] = [a.quantity.unit.kind, b.quantity.unit.kind];
  return left === right || (isCount(left) && isCount(right));
}

function isCount(kind: UnitKind): boolean {
  return kind === "count" || kind === "none";
}

function belongsTo(
  claim: Scene,
  rival: Source,
  source: Source,
  companions: readonly Scene[],
): boolean {
  const [r, s] = [rival.scene, source.scene];
  const isOneSentence =
    rival.block === source.block &&
    r.figure.sentence.start === s.figure.sentence.start;
  // A number of another sentence may share any word of the number's own sentence.
  const ownWords = isOneSentence
    ? s.words
    : new Set([...s.words, ...s.sentenceWords]);
  const theirs = difference(r.words, ownWords);
  if (!intersects(claim.words, theirs)) return false;
  const subject = difference(stems(s.sides.before), r.words);
  const own =
    (isOneSentence || s.sides.hasSubject) && subject.size > 0
      ? subject
      : difference(ownWords, r.words);
  if (intersects(claim.words, own)) return false;
  if (own.size === 0)
    return isOneSentence && [...theirs].every((word) => claim.words.has(word));
  // A rise told as a rise is hardly a number of another sentence that tells of none.
  if (!isOneSentence && directionOf(claim) !== undefined)
    if (directionOf(s) !== undefined && directionOf(r) === undefined)
      return false;
  // Words of the number's own thing elsewhere in the sentence: said of the rival's number, or only hard to take apart.
  return (
    !intersects(claim.sentenceWords, own) ||
    companions.some(
      (companion) =>
        companion !== claim &&
        companion.quantity.value === r.quantity.value &&
        intersects(companion.words, own),
    )
  );
}

/** The claim's label is the rival's: "barley" for the number of the wheat harvest. */
function measures(claim: Scene, rival: Scene, source: Scene): boolean {
  const [theirs, own] = [labelOf(rival), labelOf(source)];
  const ownOnly = difference(own, theirs);
  return (
    ownOnly.size > 0 &&
    intersects(labelOf(claim), difference(theirs, source.words)) &&
    !intersects(claim.sentenceWords, ownOnly)
  );
}

/**
 * A word of the claim's that takes the place of one of the source's before the same noun: "food prices" where the source says
 * "energy prices". With a rival, only one that the rival has there too; without, only one that the source's sentence lacks.
 */
export function modifierOf(
  claim: Scene,
  source: Scene,
  rival?: Scene,
): string | undefined {
  const theirs = modifiersOf(source);
  for (const [noun, ours] of modifiersOf(claim)) {
    const own = theirs.get(noun);
    if (own === undefined || intersects(own, ours)) continue;
    if (intersects(claim.sentenceWords, own)) continue;
    const others =
      rival === undefined
        ? difference(ours, source.sentenceWords)
        : intersection(ours, modifiersOf(rival).get(noun) ?? NONE);
    const [other] = others;
    if (other !== undefined) return other;
  }
  return undefined;
}

const NONE: ReadonlySet<string> = new Set();

/** For each word of the scene's phrases, the words that stand directly before it in the same phrase. */
function modifiersOf({
  sides,
}: Scene): ReadonlyMap<string, ReadonlySet<string>> {
  const modifiers = new Map<string, Set<string>>();
  for (const words of [sides.before, sides.after])
    words.forEach((word, i) => {
      const previous = words[i - 1];
      if (previous === undefined || !word.isJoined) return;
      if (word.isVerb || previous.isVerb) return;
      const set = modifiers.get(word.stem) ?? new Set();
      modifiers.set(word.stem, set.add(previous.stem));
    });
  return modifiers;
}

function intersection(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...a].filter((word) => b.has(word)));
}

/** The label's words that the sentence has itself; others were carried over from elsewhere. */
function labelOf({ labelWords, sentenceWords }: Scene): ReadonlySet<string> {
  return intersection(labelWords, sentenceWords);
}

/** Prepositions whose phrases name the thing that a number is about. */
export const SETTINGS = [
  "in",
  "among",
  "for",
  "at",
  "by",
  "on",
  "against",
] as const;

/** "Workers in the capital earn 5,220" where the source has "in finance" for this number and "in the capital" for the other. */
function standsFor(claim: Scene, rival: Scene, source: Scene): boolean {
  return SETTINGS.some((preposition) => {
    const said = phraseOf(claim, preposition);
    const own = difference(phraseOf(source, preposition), said);
    const theirs = rival.words;
    return (
      own.size > 0 &&
      intersects(said, difference(theirs, source.words)) &&
      !intersects(claim.sentenceWords, own)
    );
  });
}

/** The words of the phrases that the preposition opens. */
export function phraseOf(
  scene: Scene,
  preposition: string,
): ReadonlySet<string> {
  return stems(
    [...scene.sides.before, ...scene.sides.after].filter(
      (word) => word.preposition === preposition,
    ),
  );
}

function stems(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.stem));
}

export function difference(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...a].filter((word) => !b.has(word)));
}

export function intersects(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const word of small) if (large.has(word)) return true;
  return false;
}
