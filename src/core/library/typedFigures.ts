import { CLOSED_CLASS } from "../extract/en/closedClass";
import { blockAt } from "../report";
import type { Report, Statistic } from "../report";
import { fold, ungrouped } from "./fold";
import type { LibraryFigure } from "./search";

/** A number or word by which a figure is found while it is typed. */
interface Token extends LibraryFigure {
  readonly text: string;
}

/** The figures that were found, and whether there are more of them. */
export interface TypedMatches {
  readonly figures: readonly LibraryFigure[];
  readonly isCut: boolean;
}

/**
 * Finds figures by the beginning of their number or of a word of what they measure. Costs a binary search for each report, so
 * that it can be asked at every keystroke.
 */
export class TypedFigures {
  private readonly byReport = new WeakMap<Report, readonly Token[]>();

  /**
   * The figures that what was typed begins, those that it names completely first, otherwise in reading order. Digits need no
   * grouping: "140" and "14,0" begin "14,000".
   */
  beginning(
    reports: readonly Report[],
    typed: string,
    limit: number,
  ): TypedMatches {
    const start = ungrouped(typed) || fold(typed);
    if (start === "") return { figures: [], isCut: false };
    const whole = new Set<Statistic>();
    const found = new Map<Statistic, LibraryFigure>();
    for (const report of reports) {
      for (const token of tokensFrom(this.tokensOf(report), start)) {
        if (found.size > limit) break;
        if (token.text === start) whole.add(token.statistic);
        found.set(token.statistic, token);
      }
    }
    const figures = [...found.values()].sort(
      (a, b) =>
        Number(whole.has(b.statistic)) - Number(whole.has(a.statistic)) ||
        (a.report === b.report ? inReadingOrder(a, b) : 0),
    );
    return { figures: figures.slice(0, limit), isCut: found.size > limit };
  }

  private tokensOf(report: Report): readonly Token[] {
    let tokens = this.byReport.get(report);
    if (!tokens) {
      tokens = report.statistics
        .flatMap((statistic) =>
          [...namesOf(report, statistic)].map((text) => ({
            text,
            report,
            statistic,
          })),
        )
        .sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
      this.byReport.set(report, tokens);
    }
    return tokens;
  }
}

/** The tokens that begin with `start`; the list is sorted. */
function* tokensFrom(
  tokens: readonly Token[],
  start: string,
): Generator<Token, void> {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.text ?? "") < start) low = middle + 1;
    else high = middle;
  }
  for (
    let token = tokens[low];
    token?.text.startsWith(start);
    token = tokens[++low]
  )
    yield token;
}

/** The number without its grouping, and the words of what it measures and is relative to. */
function namesOf(report: Report, statistic: Statistic): Set<string> {
  const { text } = blockAt(report, statistic.anchor.block);
  const { start, end } = statistic.quantity.number;
  const number = text.slice(start, end);
  const words = `${statistic.measured} ${statistic.base ?? ""}`;
  const digits = ungrouped(number);
  return new Set([
    ...(digits === "" ? wordsOf(number) : [digits]),
    ...wordsOf(words),
  ]);
}

/** The words that carry meaning, those of a compound by themselves too. */
function wordsOf(text: string): readonly string[] {
  const words = fold(text).match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  return words
    .flatMap((word) => [word, ...(word.includes("-") ? word.split("-") : [])])
    .filter((word) => word.length > 2 && !CLOSED_CLASS.has(word));
}

function inReadingOrder(a: LibraryFigure, b: LibraryFigure): number {
  return (
    a.statistic.anchor.block - b.statistic.anchor.block ||
    a.statistic.anchor.start - b.statistic.anchor.start
  );
}
