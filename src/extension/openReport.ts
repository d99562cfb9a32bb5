import * as vscode from "vscode";
import { displayName } from "../core/report";
import type { Report, ReportUri } from "../core/report";
import { COMMANDS, isReportPlace } from "./commands";
import type { ReportPlace } from "./commands";
import type { Feature, Services } from "./feature";
import { givenFigure } from "./insert/figurePick";
import { figureCount } from "./tree/items";

/** Opening reports and figures in the reader, their files in the editor, and copying their keys. */
export const openReport: Feature = (services) => {
  const { actions, library } = services;
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    register(COMMANDS.openReport, async (argument: unknown) => {
      const report = givenReport(argument) ?? (await pickReport(services))?.uri;
      if (report !== undefined) await actions.open({ report });
    }),
    register(COMMANDS.showGlance, async (argument: unknown) => {
      const report = givenReport(argument) ?? (await pickReport(services))?.uri;
      if (report !== undefined) await actions.openGlance(report);
    }),
    register(COMMANDS.openFigure, async (argument: unknown) => {
      const place = givenFigure(argument) ?? givenPlace(argument);
      if (place) await actions.open(place, { preserveFocus: true });
    }),
    register(COMMANDS.openReportFile, async (argument: unknown) => {
      const report = givenReport(argument) ?? (await pickReport(services))?.uri;
      if (report !== undefined)
        await vscode.window.showTextDocument(vscode.Uri.parse(report));
    }),
    register(COMMANDS.copyKey, async (argument: unknown) => {
      const uri = givenReport(argument);
      const report =
        uri === undefined ? await pickReport(services) : library.byUri(uri);
      if (report) await vscode.env.clipboard.writeText(`@${report.key}`);
    }),
  );
};

/** The report that a command was given: a place, or a line of the tree. */
function givenReport(argument: unknown): ReportUri | undefined {
  const place = givenPlace(argument);
  if (place) return place.report;
  if (typeof argument !== "object" || argument === null) return undefined;
  if ("problem" in argument && isUriHolder(argument.problem))
    return argument.problem.uri as ReportUri;
  return "report" in argument && isUriHolder(argument.report)
    ? (argument.report.uri as ReportUri)
    : undefined;
}

function givenPlace(argument: unknown): ReportPlace | undefined {
  return isReportPlace(argument) ? argument : undefined;
}

function isUriHolder(value: unknown): value is { readonly uri: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "uri" in value &&
    typeof value.uri === "string"
  );
}

/** Lets the person choose a report; without a question when there is only one. */
async function pickReport({
  library,
  ready,
}: Services): Promise<Report | undefined> {
  await ready();
  const { reports } = library;
  if (reports.length < 2) return reports[0];
  const picked = await vscode.window.showQuickPick(
    reports.map((report) => ({
      report,
      label: report.bibliography.title ?? report.key,
      description: (report.bibliography.author ?? [])
        .map(displayName)
        .join(", "),
      detail: `@${report.key} · ${figureCount(report.statistics.length)} · ${beginning(report)}`,
    })),
    {
      placeHolder: vscode.l10n.t("Report"),
      matchOnDescription: true,
      matchOnDetail: true,
      // A reader that is still being drawn may take the focus meanwhile.
      ignoreFocusOut: true,
    },
  );
  return picked?.report;
}

/** How the report's body begins, for telling reports apart. */
function beginning({ blocks }: Report): string {
  return blocks.find(({ kind }) => kind === "paragraph")?.text ?? "";
}
