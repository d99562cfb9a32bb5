import {
  composeCitation,
  composeFigure,
  referenceTo,
} from "../../../core/cite";
import type { CitationSyntax, DocumentBlock } from "../../../core/cite";
import type { LibraryFigure } from "../../../core/library";
import { blockAt, touches } from "../../../core/report";
import type { Quantity, Span } from "../../../core/report";
import type { Engine } from "../../engine";
import type { ParsedDocument } from "../parsedDocument";
import { citationsAfter, textOn } from "./writing";

/** What accepting a suggestion does: a span of the document, on one line, becomes the text. */
export interface Replacement extends Span {
  readonly newText: string;
}

/** The figure's locator as it stands in a citation; `undefined` where the report can only be cited as a whole. */
export function locatorIn(
  { report, statistic }: LibraryFigure,
  syntax: CitationSyntax,
): string | undefined {
  const { locator } = referenceTo(report, statistic.anchor.block);
  return locator && syntax.writeLocator(locator);
}

/**
 * Writes figures in the place of the number or word at `span`, with their citation unless the sentence has it already. The bound
 * and the unit that stand around the number are replaced with it, so that neither is written twice.
 */
export class FigureWriter {
  private readonly around: Quantity | undefined;
  private readonly before: string;
  private readonly lineStart: number;
  private readonly cited: ReadonlySet<string>;

  constructor(
    engine: Engine,
    private readonly parsed: ParsedDocument,
    block: DocumentBlock | undefined,
    line: Span,
    private readonly span: Span,
  ) {
    this.lineStart = block ? Math.max(block.start, line.start) : line.start;
    const text = block ? textOn(block, line) : "";
    const start = span.start - this.lineStart;
    this.before = text.slice(0, start);
    this.around = engine
      .findQuantities(text)
      .find(({ number }) => touches(number, start));
    this.cited = new Set(
      block &&
        citationsAfter(engine, parsed, block, span.end).map(
          ({ key, locator }) =>
            citedPlace(key, locator && parsed.syntax.writeLocator(locator)),
        ),
    );
  }

  replacementFor(figure: LibraryFigure): Replacement {
    const { report, statistic } = figure;
    const { syntax } = this.parsed;
    const whole = composeFigure(report, statistic, syntax);
    const citation = composeCitation(report, statistic.anchor.block, syntax);
    const isCited =
      this.cited.has(citedPlace(report.key, locatorIn(figure, syntax))) ||
      this.cited.has(citedPlace(report.key, undefined));
    const newText = isCited
      ? whole.slice(0, whole.length - citation.length).trimEnd()
      : whole;
    return {
      start: this.startFor(figure),
      end: this.endFor(statistic.quantity),
      newText,
    };
  }

  /** Back to the bound that is written, when the figure has one of its own, or to the sign that the figure begins with. */
  private startFor({ report, statistic }: LibraryFigure): number {
    const { quantity, anchor } = statistic;
    if (quantity.boundWords && this.around?.boundWords)
      return this.lineStart + this.around.start;
    const { text } = blockAt(report, anchor.block);
    const lead = text.slice(quantity.start, quantity.number.start);
    return lead !== "" && this.before.toLowerCase().endsWith(lead.toLowerCase())
      ? this.span.start - lead.length
      : this.span.start;
  }

  /** On to the unit that is written, when it is of the figure's kind. */
  private endFor({ unit }: Quantity): number {
    return this.around?.unit.kind === unit.kind
      ? Math.max(this.span.end, this.lineStart + this.around.end)
      : this.span.end;
  }
}

function citedPlace(key: string, locator: string | undefined): string {
  return `${key}\n${locator ?? ""}`;
}
