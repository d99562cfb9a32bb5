import type { Word } from "./words";

/** The words of a segment before and after its quantity. */
export interface Sides {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** "25 percent of households own two cars": the quantity is itself the subject. */
  readonly isClause: boolean;
  /** Whether a verb stands before the number, so that nothing is left out there. */
  readonly hasVerb: boolean;
  /** Whether the words before are the segment's own and not a neighbour's. */
  readonly hasSubject: boolean;
}

export const NO_SIDES: Sides = {
  before: [],
  after: [],
  isClause: false,
  hasSubject: false,
  hasVerb: false,
};

/** So few words before a number are no clause of their own: "and the library 1,180". */
const FEW = 2;

/**
 * The segments of a sentence with the words that they share with a neighbour but do not repeat: in "3 percent in the north and 5
 * percent in the south" the subject, in "the museum drew 14,237 visitors and the library 1,180" the verb and the object, in "23
 * percent of women and 17 percent of men worked part-time" the verb.
 */
export function completeSides(own: readonly Sides[]): readonly Sides[] {
  const completed: Sides[] = [];
  for (const sides of own)
    completed.push(completedFrom(sides, completed.at(-1)));
  for (let i = completed.length - 2; i >= 0; i--) {
    const sides = completed[i];
    if (sides === undefined) continue;
    const isList =
      own[i + 1]?.before.length === 0 && own[i]?.before.length === 0;
    const said = own[i + 1]?.after ?? [];
    if (isList && sides.after.length < said.length)
      completed[i] = {
        ...sides,
        after: [...sides.after, ...shared(sides.after, said)],
      };
  }
  return completed;
}

/** Whether the segment leaves out its subject or verb: "to 71 percent", "and the library 1,180". */
export function isElliptical(sides: Sides | undefined): boolean {
  return sides !== undefined && !sides.hasVerb && sides.before.length <= FEW;
}

function completedFrom(sides: Sides, last: Sides | undefined): Sides {
  if (last === undefined) return sides;
  const { before, after } = sides;
  if (before.length > 0 && before.length >= last.before.length && !last.hasVerb)
    return sides;
  if (!isElliptical(sides)) return sides;
  if (sides.isClause && before.length === 0) return sides;
  return {
    ...sides,
    before: [...before, ...shared(before, last.before)],
    after:
      after.length < last.after.length
        ? [...after, ...shared(after, last.after)]
        : after,
  };
}

/** The words of the other side that have no counterpart here, and so hold for both. */
function shared(own: readonly Word[], other: readonly Word[]): readonly Word[] {
  const rest = [...other];
  for (const word of own) {
    const at = counterpart(word, rest);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}

/** The word in the same place: in a phrase with the same preposition, or a verb for a verb, or the first one. */
function counterpart(word: Word, words: readonly Word[]): number {
  const same = words.findIndex((other) => other.stem === word.stem);
  if (same >= 0) return same;
  if (word.isVerb) return words.findIndex((other) => other.isVerb);
  return words.findIndex(
    (other) => other.preposition === word.preposition && !other.isVerb,
  );
}
