import * as vscode from "vscode";
import { blockAt, displayName } from "../../core/report";
import type { Report, Statistic, StatisticKind } from "../../core/report";
import { COMMANDS } from "../commands";
import type { ReportPlace } from "../commands";
import { figureLabel } from "../figureText";
import { escapeMarkdown } from "../markdown";
import type {
  FigureNode,
  KindNode,
  Node,
  ReportNode,
  SectionNode,
} from "./nodes";
import { sectionTitle } from "./nodes";

/** How a line of the Reports view is drawn. The tooltip of a figure is left to `tooltipOf`, which the view asks for when it is shown. */
export function treeItem(node: Node): vscode.TreeItem {
  switch (node.type) {
    case "report":
      return reportItem(node);
    case "section":
      return sectionItem(node);
    case "kind":
      return kindItem(node);
    case "figure":
      return figureItem(node);
    case "broken": {
      const uri = vscode.Uri.parse(node.problem.uri);
      const item = new vscode.TreeItem(fileName(uri));
      item.id = node.id;
      item.description = vscode.l10n.t("could not be read");
      item.tooltip = node.problem.message;
      item.iconPath = new vscode.ThemeIcon(
        "warning",
        new vscode.ThemeColor("list.warningForeground"),
      );
      item.contextValue = "broken";
      item.accessibilityInformation = { label: node.problem.message };
      item.command = {
        command: COMMANDS.openReportFile,
        title: "",
        arguments: [{ report: node.problem.uri }],
      };
      return item;
    }
  }
}

function reportItem(node: ReportNode): vscode.TreeItem {
  const { report, count, problems } = node;
  const { title, author = [] } = report.bibliography;
  const item = new vscode.TreeItem(
    title ?? report.key,
    vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = node.id;
  item.description = figureCount(count);
  item.iconPath = new vscode.ThemeIcon(
    problems.length > 0 ? "warning" : "book",
  );
  item.contextValue = "report";
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown(`**${escapeMarkdown(title ?? report.key)}**\n\n`);
  if (author.length > 0)
    tooltip.appendMarkdown(
      `${escapeMarkdown(author.map(displayName).join(", "))}\n\n`,
    );
  tooltip.appendMarkdown(
    `${vscode.l10n.t("Key")}: \`@${report.key}\` · ${figureCount(count)}`,
  );
  for (const problem of problems)
    tooltip.appendMarkdown(`\n\n$(warning) ${escapeMarkdown(problem.message)}`);
  tooltip.supportThemeIcons = true;
  item.tooltip = tooltip;
  return item;
}

function sectionItem({
  id,
  report,
  section,
  count,
  children,
}: SectionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(
    sectionTitle(report, section.index),
    children.length > 0
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.None,
  );
  item.id = id;
  if (count > 0) item.description = String(count);
  item.accessibilityInformation = {
    label: `${sectionTitle(report, section.index)}, ${figureCount(count)}`,
  };
  item.contextValue = "section";
  const block = report.blocks.find((one) => one.section === section.index);
  if (block)
    item.command = openCommand({ report: report.uri, block: block.index });
  return item;
}

function kindItem({ id, kind, count }: KindNode): vscode.TreeItem {
  const item = new vscode.TreeItem(
    kindTitle(kind),
    vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = id;
  item.description = String(count);
  item.accessibilityInformation = {
    label: `${kindTitle(kind)}, ${figureCount(count)}`,
  };
  item.contextValue = "kind";
  return item;
}

function figureItem({ id, report, statistic }: FigureNode): vscode.TreeItem {
  const item = new vscode.TreeItem(statistic.quantity.text);
  const label = figureLabel(statistic);
  item.id = id;
  item.description = label;
  item.iconPath = new vscode.ThemeIcon(KIND_ICONS[statistic.kind]);
  item.contextValue = "figure";
  item.accessibilityInformation = {
    label: [statistic.quantity.text, label, placeOf(report, statistic)]
      .filter((part) => part !== "")
      .join(", "),
  };
  item.command = openCommand({ report: report.uri, statistic: statistic.id });
  return item;
}

/** The whole sentence with the number in bold, then what is known of the figure. */
export function figureTooltip(
  report: Report,
  statistic: Statistic,
): vscode.MarkdownString {
  const block = blockAt(report, statistic.anchor.block);
  const { sentence, quantity } = statistic;
  const tooltip = new vscode.MarkdownString();
  tooltip.appendMarkdown(
    escapeMarkdown(block.text.slice(sentence.start, quantity.start)) +
      `**${escapeMarkdown(quantity.text)}**` +
      escapeMarkdown(block.text.slice(quantity.end, sentence.end)),
  );
  const facts: readonly (readonly [string, string | undefined])[] = [
    [vscode.l10n.t("Measures"), statistic.measured || undefined],
    [vscode.l10n.t("Relative to"), statistic.base],
    [vscode.l10n.t("Period"), statistic.period],
    [vscode.l10n.t("Place"), statistic.place],
    [vscode.l10n.t("Said by"), statistic.speaker],
    [
      vscode.l10n.t("Stands in"),
      [sectionTitle(report, block.section), placeOf(report, statistic)]
        .filter((part) => part !== "")
        .join(", "),
    ],
  ];
  for (const [name, value] of facts)
    if (value !== undefined)
      tooltip.appendMarkdown(`\n\n${name}: ${escapeMarkdown(value)}`);
  return tooltip;
}

/** "para. 10", or nothing for a block without a number. */
export function placeOf(report: Report, statistic: Statistic): string {
  const { paragraph } = blockAt(report, statistic.anchor.block);
  return paragraph === undefined ? "" : `para. ${String(paragraph)}`;
}

export function figureCount(count: number): string {
  return count === 1
    ? vscode.l10n.t("1 figure")
    : vscode.l10n.t("{0} figures", count);
}

/** The name of a kind, over its figures. */
export function kindTitle(kind: StatisticKind): string {
  switch (kind) {
    case "share":
      return vscode.l10n.t("Shares");
    case "count":
      return vscode.l10n.t("Counts");
    case "money":
      return vscode.l10n.t("Money");
    case "multiple":
      return vscode.l10n.t("Multiples and ratios");
    case "change":
      return vscode.l10n.t("Changes");
    case "measure":
      return vscode.l10n.t("Measurements");
    case "index":
      return vscode.l10n.t("Indices and points");
    case "number":
      return vscode.l10n.t("Other numbers");
  }
}

const KIND_ICONS: Readonly<Record<StatisticKind, string>> = {
  share: "pie-chart",
  count: "symbol-number",
  money: "credit-card",
  multiple: "close",
  change: "arrow-swap",
  measure: "symbol-ruler",
  index: "graph-line",
  number: "symbol-numeric",
};

function openCommand(place: ReportPlace): vscode.Command {
  return { command: COMMANDS.openFigure, title: "", arguments: [place] };
}

function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
