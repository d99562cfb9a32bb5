import type { Figure } from "../extract";
import {
  blockAt,
  toNumber,
  type Block,
  type Report,
  type Statistic,
} from "../report";
import { scenesOf, type Scene } from "./scene";

/** A statistic of a report in its surroundings. */
export interface Source {
  readonly statistic: Statistic;
  readonly block: Block;
  readonly scene: Scene;
}

/** A report's statistics, arranged for finding the one that a claim speaks of. */
export class SourceIndex {
  /** In reading order. */
  readonly sources: readonly Source[];
  private readonly byBlock = new Map<number, Source[]>();
  private readonly byWord = new Map<string, Source[]>();
  /** By leading digits, so that a number is found whatever its scale or unit. */
  private readonly byDigits: readonly {
    readonly digits: number;
    readonly source: Source;
  }[];

  private constructor(readonly report: Report) {
    this.sources = sourcesOf(report);
    for (const source of this.sources) {
      push(this.byBlock, source.block.index, source);
      const { words, labelWords } = source.scene;
      for (const word of new Set([...words, ...labelWords]))
        push(this.byWord, word, source);
    }
    this.byDigits = this.sources
      .map((source) => ({
        digits: leadingDigits(toNumber(source.statistic.quantity.value)),
        source,
      }))
      .sort((a, b) => a.digits - b.digits);
  }

  private static readonly indexes = new WeakMap<Report, SourceIndex>();

  /** The report's index, built on first use. */
  static of(report: Report): SourceIndex {
    let index = this.indexes.get(report);
    if (index === undefined) {
      index = new SourceIndex(report);
      this.indexes.set(report, index);
    }
    return index;
  }

  inBlock(block: number): readonly Source[] {
    return this.byBlock.get(block) ?? [];
  }

  inBlocks(blocks: ReadonlySet<number>): readonly Source[] {
    return [...blocks].flatMap((block) => this.inBlock(block));
  }

  /** How much it says that two texts share the word: 1 for a word of one statistic only, less the commoner it is. */
  weight(word: string): number {
    const count = this.byWord.get(word)?.length ?? 0;
    return count === 0 ? 0 : 1 / Math.sqrt(count);
  }

  /**
   * The statistics that the scene may speak of: those whose digits are near and those that share its rarest words. Bounded in
   * number whatever the size of the report.
   */
  candidates(scene: Scene): readonly Source[] {
    if (this.sources.length <= FEW) return this.sources;
    const found = new Set<Source>();
    for (const source of this.nearDigits(
      leadingDigits(toNumber(scene.quantity.value)),
    ))
      found.add(source);
    for (const source of this.sharingWords(scene)) found.add(source);
    return [...found];
  }

  private nearDigits(digits: number): readonly Source[] {
    let low = 0;
    let high = this.byDigits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.byDigits[middle]?.digits ?? 0) < digits) low = middle + 1;
      else high = middle;
    }
    return this.byDigits
      .slice(Math.max(0, low - FEW / 2), low + FEW / 2)
      .map((entry) => entry.source);
  }

  private sharingWords(scene: Scene): readonly Source[] {
    const scores = new Map<Source, number>();
    for (const word of scene.words) {
      const sources = this.byWord.get(word) ?? [];
      if (sources.length > COMMON) continue;
      for (const source of sources)
        scores.set(source, (scores.get(source) ?? 0) + 1 / sources.length);
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, FEW / 2)
      .map(([source]) => source);
  }
}

const FEW = 48;
/** A word of more statistics than this helps to find none of them. */
const COMMON = 200;

/** The value's digits as a number from 1 to 10: 5.66 for 56.6 and 0.566. */
function leadingDigits(value: number): number {
  const size = Math.abs(value);
  return size === 0 ? 0 : size / 10 ** Math.floor(Math.log10(size));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function sourcesOf(report: Report): Source[] {
  const sources: Source[] = [];
  const { statistics } = report;
  let from = 0;
  while (from < statistics.length) {
    const first = statistics[from];
    if (first === undefined) break;
    let to = from + 1;
    while (statistics[to]?.anchor.block === first.anchor.block) to++;
    sources.push(
      ...sourcesOfBlock(
        blockAt(report, first.anchor.block),
        statistics.slice(from, to),
      ),
    );
    from = to;
  }
  return sources;
}

function sourcesOfBlock(
  block: Block,
  statistics: readonly Statistic[],
): Source[] {
  const { row } = block;
  if (row === undefined) {
    const scenes = scenesOf(block.text, statistics satisfies readonly Figure[]);
    return statistics.flatMap((statistic, i) => {
      const scene = scenes[i];
      return scene === undefined ? [] : [{ statistic, block, scene }];
    });
  }
  // Each cell for itself, under its row's and column's headers.
  const [title] = row.cells;
  const rowTitle =
    title === undefined ? "" : block.text.slice(title.start, title.end);
  return statistics.flatMap((statistic) => {
    const cell = row.cells.findIndex(
      (span) =>
        span.start <= statistic.quantity.start &&
        statistic.quantity.end <= span.end,
    );
    const lead = [rowTitle, row.headers[cell] ?? "", row.caption ?? ""];
    const [scene] = scenesOf(block.text, [statistic], lead.join(" \n "));
    return scene === undefined ? [] : [{ statistic, block, scene }];
  });
}
