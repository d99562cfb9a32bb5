import * as vscode from "vscode";
import { blockAt } from "../../core/report";
import type { Severity, SourcePassage } from "../../core/verify";
import type { Feature, Services } from "../feature";
import { onDidChangeSetting, setting } from "../host/settings";
import { shortSource } from "./card";
import { findingsOf } from "./findings";
import type { Finding } from "./findings";
import { passageSpan, sourceLocation } from "./sourceLocation";
import { rangeOf } from "./spans";

/** Marks our diagnostics in the Problems panel and for the quick fixes. */
export const DIAGNOSTIC_SOURCE = "Figures";

/** Underlines what differs from its source, in the documents that are open. */
export const diagnostics: Feature = (services) => {
  const collection =
    vscode.languages.createDiagnosticCollection(DIAGNOSTIC_SOURCE);
  const runs = new WeakMap<
    vscode.TextDocument,
    vscode.CancellationTokenSource
  >();
  const end = (document: vscode.TextDocument): void => {
    runs.get(document)?.cancel();
    runs.delete(document);
  };
  const show = async (document: vscode.TextDocument): Promise<void> => {
    end(document);
    const run = new vscode.CancellationTokenSource();
    runs.set(document, run);
    const found = await diagnosticsOf(services, document, run.token);
    if (found && !run.token.isCancellationRequested)
      collection.set(document.uri, found);
  };
  const clear = (document: vscode.TextDocument): void => {
    end(document);
    collection.delete(document.uri);
  };
  return vscode.Disposable.from(
    collection,
    services.checks.onDidCheck((document) => {
      if (setting("check.enabled", document.uri)) void show(document);
    }),
    vscode.workspace.onDidCloseTextDocument(clear),
    onDidChangeSetting("check", () => {
      for (const document of vscode.workspace.textDocuments)
        if (setting("check.enabled", document.uri)) void show(document);
        else clear(document);
    }),
    new vscode.Disposable(
      services.library.onDidChange(() => {
        // A document that has become a report is checked no more.
        for (const document of vscode.workspace.textDocuments)
          if (services.library.has(document.uri.toString())) clear(document);
      }),
    ),
  );
};

async function diagnosticsOf(
  { checks }: Services,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<vscode.Diagnostic[] | undefined> {
  const result = await checks.check(document, token);
  if (result?.version !== document.version) return undefined;
  const found = await Promise.all(
    findingsOf(result.checked)
      .filter(({ verdict }) => verdict.severity !== "ok")
      .map((finding) => diagnosticOf(document, finding)),
  );
  return document.version === result.version ? found : undefined;
}

async function diagnosticOf(
  document: vscode.TextDocument,
  { span, verdict }: Finding,
): Promise<vscode.Diagnostic> {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, span),
    verdict.message,
    severityOf(verdict.severity),
  );
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = verdict.code;
  const { source } = verdict;
  if (!source) return diagnostic;
  const passage = passageSpan(source);
  const location = await sourceLocation(source.report, source.block, passage);
  if (location)
    diagnostic.relatedInformation = [
      new vscode.DiagnosticRelatedInformation(location, sourceText(source)),
    ];
  return diagnostic;
}

/** "Source: Huang, para. 10". The sentence itself is in the hover, right below this. */
function sourceText({ report, block }: SourcePassage): string {
  return vscode.l10n.t(
    "Source: {0}",
    shortSource(report, blockAt(report, block)),
  );
}

/** A note is a hint, which is not listed among the problems: nothing is wrong as far as the checker can tell. */
function severityOf(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case "error":
      return vscode.DiagnosticSeverity.Error;
    case "warning":
      return vscode.DiagnosticSeverity.Warning;
    case "info":
    case "ok":
      return vscode.DiagnosticSeverity.Hint;
  }
}
