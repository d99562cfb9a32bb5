import { blockAt, sectionAt } from "../report";
import type { Report, Statistic, StatisticKind } from "../report";
import { fold, ungrouped } from "./fold";

/** A statistic with the report that states it. */
export interface LibraryFigure {
  readonly report: Report;
  readonly statistic: Statistic;
}

/** How well a word of the query has to fit to count; lower is worse. A word that fits nowhere drops the figure. */
const FIT = { number: 8, figure: 6, label: 4, sentence: 2, report: 1 } as const;
/** A word that stands at the beginning of a word fits better than one in its middle. */
const WORD_START = 0.5;

/** Words by which a person may ask for a kind of figure, beside the name of the kind. */
const KIND_WORDS: Readonly<Record<StatisticKind, string>> = {
  share: "share percentage proportion",
  count: "count number",
  money: "money amount",
  multiple: "multiple ratio times",
  change: "change growth",
  measure: "measure",
  index: "index",
  number: "number",
};

interface Entry extends LibraryFigure {
  /** The digits as printed, without their grouping. */
  readonly number: string;
  readonly figure: string;
  readonly label: string;
  readonly sentence: string;
  readonly about: string;
}

/**
 * Finds figures by any mix of numbers and words: every word of the query must stand somewhere in the figure, its label, its
 * sentence or its report. Built once for a set of reports; reports that did not change are not read again.
 */
export class FigureSearch {
  private readonly byReport = new WeakMap<Report, readonly Entry[]>();

  /**
   * The figures that fit, best first, and in reading order among equals; all of them, up to `limit`, for an empty query.
   */
  find(
    reports: readonly Report[],
    query: string,
    limit = Number.POSITIVE_INFINITY,
  ): readonly LibraryFigure[] {
    const words = queryWords(query);
    const hits: { readonly entry: Entry; readonly score: number }[] = [];
    for (const report of reports)
      for (const entry of this.entriesOf(report)) {
        const score = scoreOf(entry, words);
        if (score !== undefined) hits.push({ entry, score });
        if (words.length === 0 && hits.length >= limit) break;
      }
    // Array.prototype.sort is stable: reading order is kept.
    hits.sort((a, b) => b.score - a.score);
    return hits.slice(0, limit).map(({ entry }) => entry);
  }

  private entriesOf(report: Report): readonly Entry[] {
    let entries = this.byReport.get(report);
    if (!entries) {
      entries = report.statistics.map((one) => entryOf(report, one));
      this.byReport.set(report, entries);
    }
    return entries;
  }
}

function entryOf(report: Report, statistic: Statistic): Entry {
  const block = blockAt(report, statistic.anchor.block);
  const { quantity, sentence } = statistic;
  const section = sectionAt(report, block.section).title ?? "";
  return {
    report,
    statistic,
    number: ungrouped(
      block.text.slice(quantity.number.start, quantity.number.end),
    ),
    figure: fold(`${quantity.text} ${quantity.unit.name}`),
    label: fold(
      [
        statistic.measured,
        statistic.base,
        statistic.period,
        statistic.place,
        KIND_WORDS[statistic.kind],
      ].join(" "),
    ),
    sentence: fold(block.text.slice(sentence.start, sentence.end)),
    about: fold(`${report.bibliography.title ?? ""} ${section} ${report.key}`),
  };
}

function scoreOf(entry: Entry, words: readonly string[]): number | undefined {
  let total = 0;
  for (const word of words) {
    const score = scoreWord(entry, word);
    if (score === 0) return undefined;
    total += score;
  }
  return total;
}

function scoreWord(entry: Entry, word: string): number {
  const digits = ungrouped(word);
  if (digits !== "" && entry.number.startsWith(digits))
    return FIT.number + (entry.number === digits ? WORD_START : 0);
  return (
    fit(entry.figure, word, FIT.figure) ||
    fit(entry.label, word, FIT.label) ||
    // The other numbers of the sentence are figures of their own.
    (digits === "" ? fit(entry.sentence, word, FIT.sentence) : 0) ||
    fit(entry.about, word, FIT.report)
  );
}

function fit(text: string, word: string, worth: number): number {
  const at = text.indexOf(word);
  if (at < 0) return 0;
  const starts = at === 0 || text.includes(` ${word}`);
  return starts ? worth + WORD_START : worth;
}

function queryWords(query: string): readonly string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== "");
}
