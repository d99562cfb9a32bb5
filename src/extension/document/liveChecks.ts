import * as vscode from "vscode";
import { syntaxFor } from "../../core/cite";
import type { CitationSyntax } from "../../core/cite";
import type { Library } from "../../core/library";
import type { Report } from "../../core/report";
import { DocumentChecker } from "../../core/verify";
import type { Checked } from "../../core/verify";
import type { DocumentChecks } from "../checks";
import { onDidChangeSetting, setting } from "../host/settings";
import { citesAnything, parseDocument } from "./parsedDocument";

interface Entry {
  readonly syntax: CitationSyntax;
  readonly checker: DocumentChecker;
  version?: number;
  reports?: readonly Report[];
  checked?: Checked;
}

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

  /** `ready` reads the reports when nobody has yet; it is called only for a document that cites something. */
  constructor(
    private readonly library: Library,
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
  ): Promise<{ version: number; checked: Checked } | undefined> {
    if (!this.isChecked(document)) return undefined;
    const parsed = parseDocument(document);
    if (!parsed) return undefined;
    if (citesAnything(parsed)) {
      await this.ready();
      if (!this.library.isLoaded) return undefined;
    }
    if (token.isCancellationRequested || !this.isChecked(document))
      return undefined;
    return this.checkNow(document, parsed.syntax);
  }

  private checkNow(
    document: vscode.TextDocument,
    syntax: CitationSyntax,
  ): { version: number; checked: Checked } | undefined {
    const entry = this.entryOf(document, syntax);
    const { reports } = this.library;
    const { version } = document;
    if (entry.version === version && entry.reports === reports && entry.checked)
      return { version, checked: entry.checked };
    const checked = entry.checker.check(document.getText(), this.library);
    if (!checked) return undefined;
    Object.assign(entry, { version, reports, checked });
    this.checkedEmitter.fire(document);
    return { version, checked };
  }

  private entryOf(
    document: vscode.TextDocument,
    syntax: CitationSyntax,
  ): Entry {
    let entry = this.entries.get(document);
    if (entry?.syntax !== syntax) {
      entry = { syntax, checker: new DocumentChecker(syntax) };
      this.entries.set(document, entry);
    }
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
