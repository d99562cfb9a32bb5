import * as vscode from "vscode";
import type { Report, ReportUri, StatisticId } from "../../core/report";
import { parseFromPage } from "../../reader/protocol";
import type {
  DerivedFigure,
  FromPage,
  PageContent,
  PanelView,
  Target,
  ToPage,
} from "../../reader/protocol";
import type { Passage, WritingActions } from "../actions";
import type { FigureRef } from "../commands";
import { derivedOf } from "./page/derivedOf";
import { loadEngine } from "../engine";
import { pageHtml } from "./html";
import { glanceOf, pageOf } from "./page/pageOf";
import { panelTitle } from "./panelTitle";
import { pageWords } from "./words";

/** What a panel asks of the rest of the extension. */
export interface PanelHost {
  readonly actions: WritingActions;
  readonly extensionUri: vscode.Uri;
  /** The report as it is now; `undefined` when it is gone. */
  report(uri: ReportUri): Report | undefined;
  /** Why the report cannot be had. */
  notice(uri: ReportUri): string;
  /** Opens the reader at the figure. */
  openFigure(figure: FigureRef): Promise<void>;
  /** Gives the keyboard back to the document that was edited last. */
  leave(): Promise<void>;
}

/**
 * One webview panel with one report. What is drawn lives in the page and dies when its tab is hidden; a page that starts says
 * that it is ready and is sent everything again.
 */
export class ReportPanel {
  /** The report that was drawn last. It stays readable after it is gone. */
  private shown: Report | undefined;
  private gone = false;
  /** Counts what was drawn. */
  private revision = 0;
  /** Whether there is a page that listens, and whether it was sent something to draw. */
  private live = false;
  private drawn = false;
  private target: Target | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    readonly view: PanelView,
    readonly uri: ReportUri,
    private readonly host: PanelHost,
  ) {
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [
        vscode.Uri.joinPath(host.extensionUri, "dist"),
        vscode.Uri.joinPath(host.extensionUri, "media"),
      ],
    };
    panel.iconPath = {
      light: vscode.Uri.joinPath(host.extensionUri, "media", "tab-light.svg"),
      dark: vscode.Uri.joinPath(host.extensionUri, "media", "tab-dark.svg"),
    };
    webview.onDidReceiveMessage((message: unknown) => {
      const parsed = parseFromPage(message);
      if (parsed) void this.receive(parsed);
    });
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.live = this.drawn = false;
    });
    webview.html = pageHtml(webview, host.extensionUri);
  }

  get viewColumn(): vscode.ViewColumn | undefined {
    return this.panel.viewColumn;
  }

  /** Brings the panel to the front, at the target if there is one. */
  show(target: Target | undefined, preserveFocus: boolean): void {
    if (target) {
      if (this.drawn) this.post({ type: "go", target });
      else this.target = target;
    }
    this.panel.reveal(undefined, preserveFocus);
  }

  /** Draws the report anew if it is not the one that is drawn, or says that it is gone. */
  refresh(): void {
    const report = this.host.report(this.uri);
    if (!this.live || (report === this.shown && !this.gone)) return;
    if (report) void this.draw(report);
    else this.sayGone();
  }

  private async receive(message: FromPage): Promise<void> {
    const { actions } = this.host;
    switch (message.type) {
      case "ready":
        this.live = true;
        return this.start();
      case "leave":
        return this.host.leave();
      case "insertFigure":
        return actions.insertFigure(this.figure(message.statistic));
      case "openFigure":
        return this.host.openFigure(this.figure(message.statistic));
      case "copyFigure":
        await actions.copyFigure(this.figure(message.statistic));
        return this.post({ type: "copied" });
      case "insertPassage":
      case "copyPassage": {
        const passage = this.passage(message);
        if (!passage) return;
        if (message.type === "insertPassage")
          return actions.insertPassage(passage);
        await actions.copyPassage(passage);
        return this.post({ type: "copied" });
      }
    }
  }

  /** Draws in a page that has just been loaded. */
  private async start(): Promise<void> {
    const report = this.host.report(this.uri);
    if (report) return this.draw(report);
    if (this.shown) {
      await this.draw(this.shown);
      return this.sayGone();
    }
    const notice = this.host.notice(this.uri);
    this.send({ view: "missing", notice });
  }

  private async draw(report: Report): Promise<void> {
    this.shown = report;
    this.gone = false;
    this.panel.title = titleOf(report, this.view);
    const { derive } = await loadEngine();
    // Meanwhile the report may have changed again, or the page may have gone.
    if (this.shown !== report || !this.live) return;
    this.send(contentOf(report, this.view, derivedOf(report, derive)));
  }

  private send(content: PageContent): void {
    this.drawn = true;
    this.revision += 1;
    this.post({
      type: "show",
      uri: this.uri,
      revision: this.revision,
      content: JSON.stringify(content),
      words: pageWords(),
      ...(this.target ? { target: this.target } : {}),
    });
    this.target = undefined;
  }

  private sayGone(): void {
    this.gone = true;
    this.post({ type: "gone", notice: this.host.notice(this.uri) });
  }

  /** The passage that the page means; `undefined` when it is about an earlier drawing or no passage of the report. */
  private passage(message: PassageMessage): Passage | undefined {
    const { block, start, end, revision } = message;
    if (this.gone || revision !== this.revision) return undefined;
    const length = this.shown?.blocks[block]?.text.length ?? 0;
    return start < end && end <= length
      ? { report: this.uri, block, span: { start, end } }
      : undefined;
  }

  private figure(statistic: string): FigureRef {
    return { report: this.uri, statistic: statistic as StatisticId };
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}

type PassageMessage = FromPage & {
  readonly type: "insertPassage" | "copyPassage";
};

function titleOf({ bibliography, key }: Report, view: PanelView): string {
  const title = panelTitle(bibliography.title ?? key);
  switch (view) {
    case "reader":
      return title;
    case "glance":
      return vscode.l10n.t("Figures: {0}", title);
  }
}

function contentOf(
  report: Report,
  view: PanelView,
  derived: readonly DerivedFigure[],
): PageContent {
  const locale = vscode.env.language;
  switch (view) {
    case "reader":
      return { view, page: pageOf(report, derived, locale) };
    case "glance":
      return { view, glance: glanceOf(report, derived, locale) };
  }
}
