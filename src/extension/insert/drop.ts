import * as vscode from "vscode";
import {
  composeCitation,
  composeFigure,
  composeQuote,
  composeSentence,
  SYNTAXES,
} from "../../core/cite";
import type { CitationSyntax } from "../../core/cite";
import type { LibraryFigure } from "../../core/library";
import { blockAt } from "../../core/report";
import { isFigureRef } from "../commands";
import type { Feature, Services } from "../feature";
import { FIGURE_MIME } from "../tree/reportsView";

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append("citedFigures");

/** The forms in which a figure can be dropped, the usual one first. */
const FORMS: readonly {
  readonly id: string;
  readonly title: () => string;
  readonly write: (figure: LibraryFigure, syntax: CitationSyntax) => string;
}[] = [
  {
    id: "figure",
    title: () => vscode.l10n.t("Insert figure with citation"),
    write: ({ report, statistic }, syntax) =>
      composeFigure(report, statistic, syntax),
  },
  {
    id: "citation",
    title: () => vscode.l10n.t("Insert citation alone"),
    write: ({ report, statistic }, syntax) =>
      composeCitation(report, statistic.anchor.block, syntax),
  },
  {
    id: "sentence",
    title: () => vscode.l10n.t("Insert sentence with attribution"),
    write: ({ report, statistic }, syntax) =>
      composeSentence(report, statistic, syntax),
  },
  {
    id: "quote",
    title: () => vscode.l10n.t("Insert as block quote"),
    write: ({ report, statistic: { anchor, sentence } }, syntax) =>
      composeQuote(
        report,
        anchor.block,
        blockAt(report, anchor.block).text.slice(sentence.start, sentence.end),
        syntax,
      ),
  },
];

/** Dropping figures from the Reports view into a document, with a choice of forms. */
export const drop: Feature = (services) =>
  vscode.Disposable.from(
    ...SYNTAXES.map((syntax) =>
      vscode.languages.registerDocumentDropEditProvider(
        [...syntax.languageIds],
        new FigureDrop(services, syntax),
        {
          dropMimeTypes: [FIGURE_MIME],
          providedDropEditKinds: FORMS.map(({ id }) => KIND.append(id)),
        },
      ),
    ),
  );

class FigureDrop implements vscode.DocumentDropEditProvider {
  constructor(
    private readonly services: Services,
    private readonly syntax: CitationSyntax,
  ) {}

  async provideDocumentDropEdits(
    _document: vscode.TextDocument,
    _position: vscode.Position,
    transfer: vscode.DataTransfer,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentDropEdit[] | undefined> {
    const dragged = await transfer.get(FIGURE_MIME)?.asString();
    if (dragged === undefined || token.isCancellationRequested)
      return undefined;
    const figures = readFigures(dragged, this.services);
    if (figures.length === 0) return undefined;
    return FORMS.map(
      ({ id, title, write }) =>
        new vscode.DocumentDropEdit(
          figures.map((figure) => write(figure, this.syntax)).join(" "),
          title(),
          KIND.append(id),
        ),
    );
  }
}

function readFigures(
  dragged: string,
  { library }: Services,
): readonly LibraryFigure[] {
  const refs = parse(dragged);
  if (!Array.isArray(refs)) return [];
  return refs
    .filter(isFigureRef)
    .flatMap(
      ({ report, statistic }) => library.statistic(report, statistic) ?? [],
    );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
