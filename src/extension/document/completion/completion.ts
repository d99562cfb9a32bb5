import * as vscode from "vscode";
import { composeCitation, composeFigure } from "../../../core/cite";
import { TypedFigures } from "../../../core/library";
import type { LibraryFigure } from "../../../core/library";
import type { Engine } from "../../engine";
import type { Feature, Services } from "../../feature";
import { figureCard, reportCard } from "../card";
import { blockAround, citesAnything, parseDocument } from "../parsedDocument";
import type { ParsedDocument } from "../parsedDocument";
import { documentSelector } from "../selector";
import { lineSpan } from "../spans";
import { Asking, suggestsWords } from "./asking";
import { figuresOf, reportsFor, writtenFirst } from "./candidates";
import { keyIn } from "./citationFrame";
import { FigureWriter, locatorIn } from "./figureEdit";
import { FigureItem, KeyItem } from "./items";
import { quantitiesBefore, writingAt } from "./writing";
import type { TextBeingWritten, Writing } from "./writing";

/** As many as a person looks through; the next character narrows them. */
const SHOWN = 50;
/** Letters that must be typed where the editor suggests nothing by itself, and digits of a number that goes on. */
const LETTERS = 3;
const DIGITS = 2;

/** Digits, because VS Code does not ask while a number is typed; a space, for the locator behind a key. */
const TRIGGERS = ["@", " ", ..."0123456789"];

/** Suggests keys, figures and locators while a citation or a number is written. */
export const completion: Feature = (services) => {
  const asking = new Asking();
  return vscode.Disposable.from(
    asking,
    vscode.languages.registerCompletionItemProvider(
      documentSelector(),
      new CitationCompletion(services, asking),
      ...TRIGGERS,
    ),
  );
};

interface Place {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
  readonly parsed: ParsedDocument;
}

interface ReadPlace extends Place {
  readonly engine: Engine;
}

class CitationCompletion implements vscode.CompletionItemProvider<vscode.CompletionItem> {
  private readonly typed = new TypedFigures();

  constructor(
    private readonly services: Services,
    private readonly asking: Asking,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    context: vscode.CompletionContext,
  ): Promise<vscode.CompletionList | undefined> {
    const parsed = parseDocument(document);
    if (!parsed || this.services.library.has(document.uri.toString()))
      return undefined;
    const place = { document, position, parsed };
    const isAsked = this.asking.isAsked(document, context);
    const writing = writingIn(place, isAsked);
    if (!writing || !this.isWanted(writing, place, isAsked, context))
      return undefined;
    await this.services.ready();
    const engine = await this.services.engine();
    if (token.isCancellationRequested || document.version !== parsed.version)
      return undefined;
    const items = this.itemsFor(writing, { ...place, engine }, isAsked);
    // What fits depends on all that is typed, so VS Code has to ask again after each character.
    return new vscode.CompletionList(items.slice(0, 2 * SHOWN), true);
  }

  resolveCompletionItem(item: vscode.CompletionItem): vscode.CompletionItem {
    if (item instanceof FigureItem)
      item.documentation = figureCard(item.figure);
    if (item instanceof KeyItem) item.documentation = reportCard(item.report);
    return item;
  }

  /** A document that cites nothing is left alone, unless suggestions are asked for or a citation is begun. */
  private isWanted(
    writing: Writing,
    { document, position, parsed }: Place,
    isAsked: boolean,
    { triggerCharacter }: vscode.CompletionContext,
  ): boolean {
    if (writing.kind === "key" || writing.kind === "locator") return true;
    if (triggerCharacter === "@" || triggerCharacter === " ") return false;
    if (isAsked) return true;
    if (writing.kind === "nothing" || !citesAnything(parsed)) return false;
    const length = document.offsetAt(position) - writing.span.start;
    return (
      writing.kind === "number" || length >= LETTERS || suggestsWords(document)
    );
  }

  private itemsFor(
    writing: Writing,
    place: ReadPlace,
    isAsked: boolean,
  ): readonly vscode.CompletionItem[] {
    switch (writing.kind) {
      case "key":
        return this.itemsForKey(writing, place);
      case "locator":
        return this.itemsForLocator(writing, place);
      case "number":
      case "word":
      case "nothing":
        return this.itemsForText(writing, place, isAsked);
    }
  }

  private itemsForText(
    { kind, span }: TextBeingWritten,
    { document, position, parsed, engine }: ReadPlace,
    isAsked: boolean,
  ): readonly vscode.CompletionItem[] {
    const offset = document.offsetAt(position);
    const typed = document.getText(
      new vscode.Range(document.positionAt(span.start), position),
    );
    const writer = new FigureWriter(
      engine,
      parsed,
      blockAround(parsed, offset),
      lineSpan(document, position),
      span,
    );
    return this.figuresFor(kind, typed, isAsked).map(
      (figure, rank) =>
        new FigureItem(
          figure,
          rank,
          document,
          position,
          writer.replacementFor(figure),
        ),
    );
  }

  private figuresFor(
    kind: TextBeingWritten["kind"],
    typed: string,
    isAsked: boolean,
  ): readonly LibraryFigure[] {
    const { library, search } = this.services;
    const { reports } = library;
    const begun = this.typed.beginning(reports, typed, SHOWN).figures;
    if (isAsked && kind !== "number")
      return [
        ...new Map(
          [...begun, ...search.find(reports, typed, SHOWN)].map((figure) => [
            figure.statistic,
            figure,
          ]),
        ).values(),
      ].slice(0, SHOWN);
    // One digit begins too many figures to say anything, but may be all of one.
    return kind === "number" && !isAsked && typed.length < DIGITS
      ? begun.filter(({ statistic }) => statistic.quantity.value === typed)
      : begun;
  }

  private itemsForKey(
    { cursor, whole }: Writing & { readonly kind: "key" },
    { document, position, parsed, engine }: ReadPlace,
  ): readonly vscode.CompletionItem[] {
    const { keySpan, typed, bracketed } = cursor;
    const { reports } = this.services.library;
    // All items replace from the same place on, so that VS Code ranks them by our order.
    const start = whole?.start ?? keySpan.start;
    const text = document.getText();
    const lead = text.slice(start, keySpan.start);
    const key = text.slice(keySpan.start, keySpan.end);
    const keys = reportsFor(reports, typed)
      .filter((report) => keyIn(parsed.syntax, report.key) !== key)
      .slice(0, SHOWN);
    const keyItems = keys.map(
      (report, rank) =>
        new KeyItem(report, rank, document, position, {
          start,
          end: keySpan.end,
          newText: lead + keyIn(parsed.syntax, report.key),
        }),
    );
    const meant = reports.filter((report) =>
      report.key.startsWith(typed === "" ? key : typed),
    );
    if (!whole || key === "" || meant.length === 0) return keyItems;
    const written = quantitiesBefore(engine, parsed, whole.start);
    const isWritten = bracketed && written.length > 0;
    const figures = writtenFirst(figuresOf(meant, SHOWN), written);
    const figureItems = figures.map((figure, rank) => {
      const { report, statistic } = figure;
      const newText = isWritten
        ? composeCitation(report, statistic.anchor.block, parsed.syntax)
        : composeFigure(report, statistic, parsed.syntax);
      return new FigureItem(figure, rank, document, position, {
        ...whole,
        newText,
      });
    });
    return [...keyItems, ...figureItems];
  }

  private itemsForLocator(
    { citation, span }: Writing & { readonly kind: "locator" },
    { document, position, parsed, engine }: ReadPlace,
  ): readonly vscode.CompletionItem[] {
    const report = this.services.library.byKey(citation.key);
    if (!report) return [];
    const written = quantitiesBefore(engine, parsed, citation.cluster.start);
    return writtenFirst(figuresOf([report], SHOWN), written).flatMap(
      (figure, rank) => {
        const locator = locatorIn(figure, parsed.syntax);
        return locator === undefined
          ? []
          : new FigureItem(figure, rank, document, position, {
              ...span,
              newText: locator,
            });
      },
    );
  }
}

/** What is being written at the position. Where nothing is yet, only when somebody asks. */
function writingIn(
  { document, position, parsed }: Place,
  isAsked: boolean,
): Writing | undefined {
  const offset = document.offsetAt(position);
  const block = blockAround(parsed, offset);
  if (block) {
    const writing = writingAt(
      parsed,
      block,
      lineSpan(document, position),
      offset,
    );
    if (writing?.kind !== "nothing") return writing;
  }
  return isAsked && isProse(document, offset, parsed)
    ? { kind: "nothing", span: { start: offset, end: offset } }
    : undefined;
}

/** Whether a word that begins at the offset would be prose: tried out, since only the syntax knows. */
function isProse(
  document: vscode.TextDocument,
  offset: number,
  { blocks, syntax }: ParsedDocument,
): boolean {
  const text = document.getText();
  const tried = syntax.blocks(
    `${text.slice(0, offset)}x${text.slice(offset)}`,
    blocks,
  );
  return tried.some(
    ({ start, end, text }) =>
      start <= offset && offset < end && text[offset - start] === "x",
  );
}
