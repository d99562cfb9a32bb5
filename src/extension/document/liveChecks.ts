import * as vscode from "vscode";
import { syntaxFor } from "../../core/cite";
import type { CitationSyntax } from "../../core/cite";
import type { Library } from "../../core/library";
import type { Report } from "../../core/report";
import type { Checked, DocumentChecker } from "../../core/verify";
import type { DocumentChecks } from "../checks";
import type { Engine, LoadEngine } from "../engine";
import { otherWork } from "../host/otherWork";
import { onDidChangeSetting, setting } from "../host/settings";
import { citesAnything, parseDocument } from "./parsedDocument";

interface CheckedVersion {
  readonly version: number;
  readonly checked: Checked;
}

interface Entry extends CheckedVersion {
  readonly syntax: CitationSyntax;
  readonly reports: readonly Report[];
}

/** A check that is under way. */
interface Run {
  readonly version: number;
  readonly reports: readonly Report[];
  readonly checked: Promise<CheckedVersion | undefined>;
}

const NOTHING_CITED: Checked = { claims: [], citations: [] };

/**
 * Checks the open documents as they and the reports change. What comes in one turn of the event loop is checked once, and of a document
 * only the blocks that changed.
 */
export class LiveChecks implements DocumentChecks, vscode.Disposable {
  private readonly entries = new WeakMap<vscode.TextDocument, Entry>();
  /** Kept through cancelled runs, so that what they have computed is not computed again. */
  private readonly checkers = new WeakMap<
    vscode.TextDocument,
    { readonly syntax: CitationSyntax; readonly checker: DocumentChecker }
  >();
  private readonly runs = new WeakMap<vscode.TextDocument, Run>();
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

  /** Waits for the check that is under way, when it is of the same text and reports. */
  private checkNow(
    document: vscode.TextDocument,
    syntax: CitationSyntax,
    engine: Engine,
  ): Promise<CheckedVersion | undefined> {
    const { version } = document;
    const { reports } = this.library;
    const run = this.runs.get(document);
    if (run?.version === version && run.reports === reports) return run.checked;
    const checked = this.run(document, syntax, engine);
    this.runs.set(document, { version, reports, checked });
    return checked;
  }

  /** `undefined` when the document or the reports changed meanwhile. */
  private async run(
    document: vscode.TextDocument,
    syntax: CitationSyntax,
    engine: Engine,
  ): Promise<CheckedVersion | undefined> {
    const entry = this.entries.get(document);
    const { library } = this;
    const { reports } = library;
    const { version } = document;
    if (
      entry?.version === version &&
      entry.reports === reports &&
      entry.syntax === syntax
    )
      return entry;
    const checked = await this.checkerOf(
      document,
      syntax,
      engine,
    ).checkInSlices(document.getText(), library, otherWork, {
      get isCancellationRequested() {
        return document.version !== version || library.reports !== reports;
      },
    });
    return checked && this.store(document, syntax, checked);
  }

  private checkerOf(
    document: vscode.TextDocument,
    syntax: CitationSyntax,
    engine: Engine,
  ): DocumentChecker {
    const known = this.checkers.get(document);
    if (known?.syntax === syntax) return known.checker;
    const checker = new engine.DocumentChecker(syntax);
    this.checkers.set(document, { syntax, checker });
    return checker;
  }

  private store(
    document: vscode.TextDocument,
    syntax: CitationSyntax,
    checked: Checked,
  ): CheckedVersion {
    const known = this.entries.get(document);
    const { version } = document;
    if (known?.version === version && known.checked === checked) return known;
    const { reports } = this.library;
    const entry: Entry = { version, reports, syntax, checked };
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
