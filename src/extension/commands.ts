import type { ReportUri, StatisticId } from "../core/report";

/** The ids of the extension's commands, as `package.json` contributes them. */
export const COMMANDS = {
  insertFigure: "citedFigures.insertFigure",
  citeSelection: "citedFigures.citeSelection",
  openReport: "citedFigures.openReport",
  openReportFile: "citedFigures.openReportFile",
  openFigure: "citedFigures.openFigure",
  importReport: "citedFigures.importReport",
  goToSource: "citedFigures.goToSource",
  copyCitation: "citedFigures.copyCitation",
  copyKey: "citedFigures.copyKey",
  checkDocument: "citedFigures.checkDocument",
  showGlance: "citedFigures.showGlance",
  revealFigure: "citedFigures.revealFigure",
  filterReports: "citedFigures.filterReports",
  clearFilter: "citedFigures.clearFilter",
  groupBySection: "citedFigures.groupBySection",
  groupByKind: "citedFigures.groupByKind",
  sortByPlace: "citedFigures.sortByPlace",
  sortByValue: "citedFigures.sortByValue",
  reloadReports: "citedFigures.reloadReports",
  tryCiting: "citedFigures.tryCiting",
  tryChecking: "citedFigures.tryChecking",
} as const;

/** Names a statistic across a reload of the library or the window: what commands and the reader pass around. */
export interface FigureRef {
  readonly report: ReportUri;
  readonly statistic: StatisticId;
}

/** A place in a report: a figure, a block, or a span of a block's text. */
export interface ReportPlace {
  readonly report: ReportUri;
  readonly statistic?: StatisticId;
  readonly block?: number;
  readonly span?: { readonly start: number; readonly end: number };
}

/** Whether a command was given a figure, rather than run from the palette. */
export function isFigureRef(argument: unknown): argument is FigureRef {
  return (
    typeof argument === "object" &&
    argument !== null &&
    "report" in argument &&
    typeof argument.report === "string" &&
    "statistic" in argument &&
    typeof argument.statistic === "string"
  );
}

/** Whether a command was given a place in a report. */
export function isReportPlace(argument: unknown): argument is ReportPlace {
  return (
    typeof argument === "object" &&
    argument !== null &&
    "report" in argument &&
    typeof argument.report === "string"
  );
}
