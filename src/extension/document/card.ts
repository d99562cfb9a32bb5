import * as vscode from "vscode";
import { locatorOf } from "../../core/cite";
import type { LibraryFigure } from "../../core/library";
import {
  blockAt,
  displayName,
  locatorText,
  overlaps,
  sectionAt,
  shortName,
} from "../../core/report";
import type { Block, Report, Span } from "../../core/report";
import type { CheckedClaim, Verdict } from "../../core/verify";
import { COMMANDS } from "../commands";
import type { FigureRef, ReportPlace } from "../commands";
import { escapeMarkdown } from "../markdown";
import { figureCount } from "../tree/items";

/** A passage longer than this is cut around what is marked in it. */
const LONGEST_PASSAGE = 480;
/** Cited blocks that are shown; a longer range is better read in the reader. */
const MOST_BLOCKS = 3;

/** The figure with its sentence and its source: what a hover and a suggestion show of it. */
export function figureCard(
  { report, statistic }: LibraryFigure,
  verdict?: Verdict,
): vscode.MarkdownString {
  const { quantity, sentence, anchor, base, measured, speaker } = statistic;
  const block = blockAt(report, anchor.block);
  const heading = [
    `**${escapeMarkdown(quantity.text)}** ${escapeMarkdown(base ?? measured)}`,
    ...(base === undefined || measured === ""
      ? []
      : [escapeMarkdown(measured)]),
  ];
  const said =
    speaker === undefined
      ? ""
      : ` ${vscode.l10n.t("Said by {0}.", escapeMarkdown(speaker))}`;
  const figure = { report: report.uri, statistic: statistic.id };
  return card([
    heading.join("  \n"),
    quotation(block, sentenceOf(block, sentence), [quantity]),
    sourceLine(report, block) + said,
    verdict && escapeMarkdown(verdict.message),
    links(openLink(figure), copyLink(figure)),
  ]);
}

/**
 * What came of holding the claim against its source, without the verdict's message where it is said already. `undefined` when there
 * is no source to show.
 */
export function claimCard(
  { verdict }: CheckedClaim,
  isSaid: (message: string) => boolean,
): vscode.MarkdownString | undefined {
  const { source } = verdict;
  if (!source) return undefined;
  const shown = isSaid(verdict.message) ? undefined : verdict;
  const { report, statistic } = source;
  // A figure that the report does not state must not look as if it did.
  const isReported =
    verdict.code !== "derived" && verdict.code !== "derived-wrong";
  return statistic && isReported
    ? figureCard({ report, statistic }, shown)
    : passageCard(report, [blockAt(report, source.block)], shown);
}

/** The passage with its numbers marked. */
export function passageCard(
  report: Report,
  blocks: readonly Block[],
  verdict?: Verdict,
): vscode.MarkdownString {
  const [first] = blocks;
  return card([
    verdict && escapeMarkdown(verdict.message),
    ...passage(report, blocks),
    first && sourceLine(report, first),
    first && links(openLink({ report: report.uri, block: first.index })),
  ]);
}

/** What the report is, the passage of it that is cited, and how many figures it holds. */
export function reportCard(
  report: Report,
  blocks: readonly Block[] = [],
): vscode.MarkdownString {
  const { title, author = [] } = report.bibliography;
  const [first] = blocks;
  const about = [
    author.map(displayName).join(", "),
    report.bibliography["container-title"],
    issued(report),
  ].filter((part) => part);
  return card([
    `**${escapeMarkdown(title ?? report.key)}**`,
    escapeMarkdown(about.join(" · ")),
    ...passage(report, blocks),
    figureCount(report.statistics.length),
    links(
      openLink({ report: report.uri, ...(first && { block: first.index }) }),
    ),
  ]);
}

/** The blocks as quotations with their numbers marked, not more of them than a hover holds. */
function passage(report: Report, blocks: readonly Block[]): readonly string[] {
  const shown = blocks
    .slice(0, MOST_BLOCKS)
    .map((block) =>
      quotation(
        block,
        { start: 0, end: block.text.length },
        numbersOf(report, block),
      ),
    );
  return blocks.length > shown.length ? [...shown, "> …"] : shown;
}

/** `Huang Yixuan, “Title”, High-quality development, para. 10.` */
function sourceLine(report: Report, block: Block): string {
  const { title, author = [] } = report.bibliography;
  const parts = [
    author.map(displayName).join(", "),
    title && `“${title}”`,
    sectionAt(report, block.section).title,
    placeText(report, block),
  ];
  return `${escapeMarkdown(parts.filter((part) => part).join(", "))}.`;
}

/** The source as a list has room for it: "Huang, para. 10". */
export function shortSource(report: Report, block: Block): string {
  const author = report.bibliography.author?.[0];
  return [author ? shortName(author) : report.key, placeText(report, block)]
    .filter((part) => part !== "")
    .join(", ");
}

/** How a reader would name the place: "para. 10", "p. 3", "tbl. 2"; empty for a block that only the whole report stands for. */
function placeText(report: Report, block: Block): string {
  const locator = locatorOf(report, block.index);
  return locator ? locatorText(locator) : "";
}

function issued({ bibliography }: Report): string | undefined {
  const date = bibliography.issued;
  return date?.literal ?? date?.raw ?? date?.["date-parts"]?.[0]?.join("-");
}

/** The sentence; for a table's cell, the whole row, without which a number says nothing. */
function sentenceOf(block: Block, sentence: Span): Span {
  return block.row ? { start: 0, end: block.text.length } : sentence;
}

function numbersOf(report: Report, block: Block): readonly Span[] {
  return report.statistics
    .filter(({ anchor }) => anchor.block === block.index)
    .map(({ quantity }) => quantity);
}

/** The span of the block as a Markdown quotation, with what is marked in bold. */
function quotation(block: Block, whole: Span, marked: readonly Span[]): string {
  const shown = excerpt(
    block.text,
    whole,
    marked[0] ?? {
      start: whole.start,
      end: whole.start,
    },
  );
  let text = shown.start > whole.start ? "… " : "";
  let at = shown.start;
  for (const mark of marked.filter((span) => overlaps(span, shown))) {
    const end = Math.min(mark.end, shown.end);
    const start = Math.max(mark.start, at);
    text += prose(block.text.slice(at, start));
    text += `**${prose(block.text.slice(start, end))}**`;
    at = end;
  }
  text += prose(block.text.slice(at, shown.end));
  return `> ${text}${shown.end < whole.end ? " …" : ""}`;
}

/** At most `LONGEST_PASSAGE` characters of `whole`, from word to word, with `mark` in them. */
function excerpt(text: string, whole: Span, mark: Span): Span {
  if (whole.end - whole.start <= LONGEST_PASSAGE) return whole;
  const around = (LONGEST_PASSAGE - (mark.end - mark.start)) / 2;
  const from = Math.max(whole.start, Math.floor(mark.start - around));
  const to = Math.min(whole.end, from + LONGEST_PASSAGE);
  const start = from === whole.start ? from : text.indexOf(" ", from) + 1;
  const end = to === whole.end ? to : text.lastIndexOf(" ", to);
  return start <= mark.start && mark.end <= end ? { start, end } : mark;
}

/** A table row's cells are joined by tabs. */
function prose(text: string): string {
  return escapeMarkdown(text.replaceAll("\t", " | "));
}

function openLink(place: ReportPlace): string {
  return link(vscode.l10n.t("Open in reader"), COMMANDS.openFigure, place);
}

function copyLink(figure: FigureRef): string {
  return link(vscode.l10n.t("Copy citation"), COMMANDS.copyCitation, figure);
}

function link(
  title: string,
  command: string,
  argument: FigureRef | ReportPlace,
): string {
  const argumentsText = encodeURIComponent(JSON.stringify([argument]));
  // Parentheses would end the link's target, and are not percent-encoded by `encodeURIComponent`.
  const target = argumentsText.replace(/[()]/g, (one) =>
    one === "(" ? "%28" : "%29",
  );
  return `[${title}](command:${command}?${target})`;
}

function links(...all: readonly string[]): string {
  return all.join(" · ");
}

function card(
  paragraphs: readonly (string | undefined)[],
): vscode.MarkdownString {
  const text = paragraphs.filter((one) => one !== undefined && one !== "");
  const markdown = new vscode.MarkdownString(text.join("\n\n"));
  markdown.isTrusted = {
    enabledCommands: [COMMANDS.openFigure, COMMANDS.copyCitation],
  };
  return markdown;
}
