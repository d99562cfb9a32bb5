import type { Block, Span, Statistic } from "../../report";

/** The statistics of one sentence of running text, in reading order, with the words between them. */
export interface Passage {
  /** The block's text. */
  readonly text: string;
  readonly sentence: Span;
  readonly statistics: readonly Statistic[];
  /** They and those before them in the block, as far back as a list may begin. */
  readonly recent: readonly Statistic[];
}

/** More statistics in one sentence are no sentence but a list that lost its lines. */
const MOST = 24;

/** Words between two statistics that belong together; what is longer tells of something else. */
const LONGEST_GAP = 120;

/** The sentences of running text that hold statistics. */
export function passagesOf(
  statistics: readonly Statistic[],
  blocks: readonly Block[],
): readonly Passage[] {
  return runs(statistics, (each) => each.anchor.block).flatMap((block) => {
    const home = blocks[block[0]?.anchor.block ?? -1];
    if (home === undefined || home.kind === "table-row") return [];
    let read = 0;
    return runs(block, (each) => each.sentence.start).flatMap((own) => {
      read += own.length;
      const sentence = own[0]?.sentence;
      if (sentence === undefined || own.length > MOST) return [];
      const recent = block.slice(Math.max(0, read - 2 * MOST), read);
      return [{ text: home.text, sentence, statistics: own, recent }];
    });
  });
}

/** Neighbours with the same key, together. */
function runs<T>(all: readonly T[], key: (one: T) => number): readonly T[][] {
  const found: T[][] = [];
  for (const one of all) {
    const run = found.at(-1);
    const [first] = run ?? [];
    if (run !== undefined && first !== undefined && key(first) === key(one))
      run.push(one);
    else found.push([one]);
  }
  return found;
}

/** The words between two statistics, without what the first one counts; `undefined` when they are far apart. */
export function gap(
  { text }: Passage,
  { quantity: earlier }: Statistic,
  { quantity: later }: Statistic,
): string | undefined {
  const { counted, end } = earlier;
  const start =
    counted !== undefined && counted.start >= end && counted.end <= later.start
      ? counted.end
      : end;
  if (start > later.start || later.start - start > LONGEST_GAP)
    return undefined;
  return text.slice(start, later.start);
}

/** The words of the sentence before a statistic. */
export function before(
  { text, sentence }: Passage,
  { quantity }: Statistic,
): string {
  return text.slice(
    Math.max(sentence.start, quantity.start - LONGEST_GAP),
    quantity.start,
  );
}

/** The words of the sentence behind a statistic. */
export function after(
  { text, sentence }: Passage,
  { quantity }: Statistic,
): string {
  return text.slice(
    quantity.end,
    Math.min(sentence.end, quantity.end + LONGEST_GAP),
  );
}

/** Three neighbours of a sentence. */
export type Triple = readonly [Statistic, Statistic, Statistic];

/**
 * A wording that ties three statistics together: in which order their roles come, and the words around them. `lead` is
 * matched against what stands before the first in its sentence, `tail` against what stands behind the last.
 */
export interface Wording<Role extends string> {
  readonly order: readonly [Role, Role, Role];
  readonly lead?: RegExp;
  readonly gaps: readonly [RegExp, RegExp];
  readonly tail?: RegExp;
}

/** The triples of the sentence that a wording ties together, by role. Whether the roles suit them is the caller's to say. */
export function tied<Role extends string>(
  passage: Passage,
  wordings: readonly Wording<Role>[],
): readonly Readonly<Record<Role, Statistic>>[] {
  return triples(passage.statistics).flatMap((triple) =>
    wordings
      .filter((wording) => ties(wording, triple, passage))
      .map(({ order }) => byRole(order, triple)),
  );
}

function triples(all: readonly Statistic[]): readonly Triple[] {
  return all.flatMap((first, i): readonly Triple[] => {
    const second = all[i + 1];
    const third = all[i + 2];
    return second === undefined || third === undefined
      ? []
      : [[first, second, third]];
  });
}

function ties<Role extends string>(
  { lead, gaps, tail }: Wording<Role>,
  [first, second, third]: Triple,
  passage: Passage,
): boolean {
  return (
    gaps[0].test(gap(passage, first, second) ?? "") &&
    gaps[1].test(gap(passage, second, third) ?? "") &&
    lead?.test(before(passage, first)) !== false &&
    tail?.test(after(passage, third)) !== false
  );
}

function byRole<Role extends string>(
  order: readonly [Role, Role, Role],
  triple: Triple,
): Readonly<Record<Role, Statistic>> {
  return Object.fromEntries(
    order.map((role, i) => [role, triple[i]]),
  ) as Record<Role, Statistic>;
}
