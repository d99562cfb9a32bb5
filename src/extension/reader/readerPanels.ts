import * as vscode from "vscode";
import type { Library } from "../../core/library";
import { fileName } from "../../core/report";
import type { ReportUri } from "../../core/report";
import { parseState } from "../../reader/protocol";
import type { PanelView, Target } from "../../reader/protocol";
import type { WritingActions } from "../actions";
import type { FigureRef, ReportPlace } from "../commands";
import type { LastDocument } from "../lastDocument";
import { ReportPanel } from "./panel";
import type { PanelHost } from "./panel";

const VIEW_TYPES: Readonly<Record<PanelView, string>> = {
  reader: "citedFigures.reader",
  glance: "citedFigures.glance",
};

export interface OpenOptions {
  /** Leave the keyboard where it is. */
  readonly preserveFocus?: boolean;
}

/** Shows reports in panels, one a report and view, and brings them back when the window is loaded again. */
export class ReaderPanels implements vscode.Disposable {
  private readonly panels = new Map<string, ReportPanel>();
  private readonly host: PanelHost;
  private readonly others: vscode.Disposable;

  /** `ready` reads the reports when nobody has yet. */
  constructor(
    context: vscode.ExtensionContext,
    private readonly library: Library,
    actions: WritingActions,
    lastDocument: LastDocument,
    private readonly ready: () => Promise<void>,
  ) {
    this.host = {
      actions,
      extensionUri: context.extensionUri,
      report: (uri) => library.byUri(uri),
      notice: (uri) => this.notice(uri),
      openFigure: (figure) => this.open(figure),
      leave: async () => {
        if (await lastDocument.show()) return;
        await vscode.commands.executeCommand("citedFigures.reports.focus");
      },
    };
    const stopListening = library.onDidChange(() => {
      for (const panel of this.panels.values()) panel.refresh();
    });
    this.others = vscode.Disposable.from(
      new vscode.Disposable(stopListening),
      this.restores("reader"),
      this.restores("glance"),
    );
  }

  /** Opens the reader at the place, or goes there in the panel that the report has already. */
  async open(place: ReportPlace, options: OpenOptions = {}): Promise<void> {
    await this.ready();
    const { statistic, block, span } = place;
    const preserveFocus = options.preserveFocus ?? false;
    const target: Target | undefined =
      statistic === undefined && block === undefined
        ? undefined
        : {
            ...(statistic === undefined ? {} : { statistic }),
            ...(block === undefined ? {} : { block }),
            ...(span === undefined ? {} : { span }),
            focus: !preserveFocus,
          };
    this.show("reader", place.report, target, preserveFocus);
  }

  /** Opens the report's figures at a glance, at one of them when it is given. */
  async openGlance(
    place: Pick<FigureRef, "report"> & Partial<FigureRef>,
    options: OpenOptions = {},
  ): Promise<void> {
    await this.ready();
    const preserveFocus = options.preserveFocus ?? false;
    const target =
      place.statistic === undefined
        ? undefined
        : { statistic: place.statistic, focus: !preserveFocus };
    this.show("glance", place.report, target, preserveFocus);
  }

  dispose(): void {
    this.others.dispose();
  }

  private show(
    view: PanelView,
    uri: ReportUri,
    target: Target | undefined,
    preserveFocus: boolean,
  ): void {
    const open = this.panels.get(keyOf(view, uri));
    if (open) return open.show(target, preserveFocus);
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPES[view],
      "",
      { viewColumn: this.column(), preserveFocus },
      { enableFindWidget: true },
    );
    this.adopt(panel, view, uri).show(target, preserveFocus);
  }

  /** The column in which reports are read already, else one beside the document that is written. */
  private column(): vscode.ViewColumn {
    for (const { viewColumn } of this.panels.values())
      if (viewColumn !== undefined) return viewColumn;
    return vscode.window.activeTextEditor
      ? vscode.ViewColumn.Beside
      : vscode.ViewColumn.Active;
  }

  private adopt(
    panel: vscode.WebviewPanel,
    view: PanelView,
    uri: ReportUri,
  ): ReportPanel {
    const key = keyOf(view, uri);
    const made = new ReportPanel(panel, view, uri, this.host);
    this.panels.set(key, made);
    panel.onDidDispose(() => {
      if (this.panels.get(key) === made) this.panels.delete(key);
    });
    return made;
  }

  private restores(view: PanelView): vscode.Disposable {
    return vscode.window.registerWebviewPanelSerializer(VIEW_TYPES[view], {
      deserializeWebviewPanel: async (panel, kept: unknown) => {
        const state = parseState(kept);
        if (!state) {
          panel.dispose();
          return;
        }
        await this.ready();
        this.adopt(panel, view, state.uri as ReportUri);
      },
    });
  }

  private notice(uri: ReportUri): string {
    const { t } = vscode.l10n;
    const problem = this.library.problems.find((one) => one.uri === uri);
    return problem
      ? problem.message
      : t(
          "{0} is not among the reports any more. What was read of it can still be read here, but nothing can be inserted from it.",
          fileName(uri),
        );
  }
}

function keyOf(view: PanelView, uri: ReportUri): string {
  return `${view} ${uri}`;
}
