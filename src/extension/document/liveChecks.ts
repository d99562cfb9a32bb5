import * as vscode from "vscode";
import { syntaxFor } from "../../core/cite";
import type { CitationSyntax } from "../../core/cite";
import type { Library } from "../../core/library";
import type { Report } from "../../core/report";
import type { Checked, DocumentChecker } from "../../core/verify";
import type { DocumentChecks } from "../checks";
import type { Engine, LoadEngine } from "../engine";
import { onDidChangeSetting, setting } from "../host/settings";
import { citesAnything, parseDocument } from "./parsedDocument";

interface CheckedVersion {
  readonly version: number;
  readonly checked: Checked;
}

interface Entry extends CheckedVersion {
  readonly syntax: CitationSyntax;
  readonly reports: readonly Report[];
  /** Absent while the document cites nothing. */
  readonly checker?: DocumentChecker;
}

const NOTHING_CITED: Checked = { claims: [], citations: [] };

/**
 * Checks the open documents as they and the reports change. What comes in one turn of the event loop is checked once, and of a document
 * only the blocks that changed.
 */
export class LiveChecks implements DocumentChecks, vscode.Disposable {
  private readonly entries = new WeakMap<vscode.TextDocument, Entry>();
  private readonly waiting = new Set<vscode.TextDocument>();
  private turn: ReturnType<typeof setTimeout> | undefined;
  private readonly checkedEmitter =
    new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;

  readonly onDidCheck = this.checkedEmitter.event;

  /** `ready` reads the reports when nobody has yet. It and `engine` are called only for a document that cites something. */
  constructor(
    private readonly library: Library,
    private readonly engine: LoadEngine,
    private readonly ready: () => Promise<void>,
  ) {
    const all = (): void => vscode.workspace.textDocuments.forEach(this.queue);
    const { workspace } = vscode;
    this.subscriptions = vscode.Disposable.from(
      this.checkedEmitter,
      workspace.onDidOpenTextDocument(this.queue),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.queue(document);
      }),
      new vscode.Disposable(library.onDidChange(all)),
      onDidChangeSetting("check", all),
    );
    all();
  }

  dispose(): void {
    clearTimeout(this.turn);
    this.subscriptions.dispose();
  }

  syntaxOf(document: vscode.TextDocument): CitationSyntax | undefined {
    return syntaxFor(document.languageId, document.uri.path);
  }

  async check(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<CheckedVersion | undefined> {
    if (!this.isChecked(document)) return undefined;
    const parsed = parseDocument(document);
    if (!parsed) return undefined;
    if (!citesAnything(parsed))
      return this.store(document, parsed.syntax, NOTHING_CITED);
    await this.ready();
    const engine = await this.engine();
    if (token.isCancellationRequested || !this.library.isLoaded)
      return undefined;
    return this.isChecked(document)
      ? this.checkNow(document, parsed.syntax, engine)
      : undefined;
  }

  private checkNow(
    document: vscode.TextDocument,
    syntax: CitationSyntax,
    engine: Engine,
  ): CheckedVersion | undefined {
    const entry = this.entries.get(document);
    const { reports } = this.library;
    if (
      entry?.version === document.version &&
      entry.reports === reports &&
      entry.syntax === syntax
    )
      return entry;
    const checker =
      (entry?.syntax === syntax ? entry.checker : undefined) ??
      new engine.DocumentChecker(syntax);
    const checked = checker.check(document.getText(), this.library);
    return checked && this.store(document, syntax, checked, checker);
  }

  private store(
    document: vscode.TextDocument,
    syntax: CitationSyntax,
    checked: Checked,
    checker?: DocumentChecker,
  ): CheckedVersion {
    const known = this.entries.get(document);
    const { version } = document;
    if (known?.version === version && known.checked === checked) return known;
    const { reports } = this.library;
    const entry: Entry = {
      version,
      reports,
      syntax,
      checked,
      ...(checker && { checker }),
    };
    this.entries.set(document, entry);
    this.checkedEmitter.fire(document);
    return entry;
  }

  /** A document that a person writes: not a report, and not a view of something that is written elsewhere. */
  private isChecked({ uri, isClosed }: vscode.TextDocument): boolean {
    const isWritten =
      uri.scheme === "untitled" ||
      vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
    return isWritten && !isClosed && !this.library.has(uri.toString());
  }

  private readonly queue = (document: vscode.TextDocument): void => {
    this.waiting.add(document);
    this.turn ??= setTimeout(() => {
      this.turn = undefined;
      const documents = [...this.waiting];
      this.waiting.clear();
      for (const one of documents)
        if (setting("check.enabled", one.uri)) void this.check(one, NEVER);
    });
  };
}

const NEVER: vscode.CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => new vscode.Disposable(() => undefined),
};
