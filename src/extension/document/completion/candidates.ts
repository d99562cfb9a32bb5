import type { LibraryFigure } from "../../../core/library";
import { fold } from "../../../core/library/fold";
import { displayName } from "../../../core/report";
import type { Quantity, Report } from "../../../core/report";

/** The reports whose key, title or author fits what is typed, those whose key begins with it first. */
export function reportsFor(
  reports: readonly Report[],
  typed: string,
): readonly Report[] {
  const start = fold(typed);
  const fit = (report: Report): number => {
    const key = fold(report.key);
    if (key.startsWith(start)) return 0;
    const { title = "", author = [] } = report.bibliography;
    const about = fold([key, title, ...author.map(displayName)].join(" "));
    return about.includes(start) ? 1 : 2;
  };
  return reports
    .map((report) => ({ report, fit: fit(report) }))
    .filter((one) => one.fit < 2)
    .sort((a, b) => a.fit - b.fit)
    .map(({ report }) => report);
}

/** The reports' first figures, in reading order. */
export function figuresOf(
  reports: readonly Report[],
  limit: number,
): readonly LibraryFigure[] {
  const figures: LibraryFigure[] = [];
  for (const report of reports)
    for (const statistic of report.statistics) {
      if (figures.length === limit) return figures;
      figures.push({ report, statistic });
    }
  return figures;
}

/** The figures whose number the sentence states already come first. */
export function writtenFirst(
  figures: readonly LibraryFigure[],
  written: readonly Quantity[],
): readonly LibraryFigure[] {
  const values = new Set(written.map(({ value }) => value));
  const rank = ({ statistic }: LibraryFigure): number =>
    values.has(statistic.quantity.value) ? 0 : 1;
  return [...figures].sort((a, b) => rank(a) - rank(b));
}
