import * as vscode from "vscode";
import { blockAt } from "../../core/report";
import type { Report, Span } from "../../core/report";
import { COMMANDS } from "../commands";
import type { Feature } from "../feature";
import { placeOf, pointedAt } from "./pointed";
import type { Pointed } from "./pointed";
import { documentSelector } from "./selector";
import { passageSpan, sourceLocation } from "./sourceLocation";
import { rangeOf } from "./spans";

/** *Go to source* opens the reader at what the cursor's citation points at; *Go to Definition* the report's file. */
export const goToSource: Feature = (services) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.goToSource, async () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const run = new vscode.CancellationTokenSource();
      const pointed = await pointedAt(
        services,
        editor.document,
        editor.selection.active,
        run.token,
      );
      run.dispose();
      const place = pointed && placeOf(pointed);
      if (place) await services.actions.open(place);
      else
        void vscode.window.showInformationMessage(
          vscode.l10n.t(
            "Put the cursor on a citation of a report, or on a number that one covers.",
          ),
        );
    }),
    vscode.languages.registerDefinitionProvider(documentSelector(), {
      async provideDefinition(document, position, token) {
        const pointed = await pointedAt(services, document, position, token);
        if (!pointed) return undefined;
        const originSelectionRange = rangeOf(document, pointed.span);
        const passage = passageOf(pointed);
        const location =
          passage &&
          (await sourceLocation(passage.report, passage.block, passage.span));
        if (!location || token.isCancellationRequested) return undefined;
        const { uri: targetUri, range: targetRange } = location;
        return [{ originSelectionRange, targetUri, targetRange }];
      },
    }),
  );

interface Passage {
  readonly report: Report;
  readonly block: number;
  readonly span: Span;
}

function passageOf(pointed: Pointed): Passage | undefined {
  switch (pointed.kind) {
    case "key":
      return wholeBlock(pointed.report, 0);
    case "locator":
      return wholeBlock(pointed.report, pointed.blocks[0].index);
    case "claim": {
      const { source } = pointed.checked.verdict;
      return (
        source && {
          report: source.report,
          block: source.block,
          span: passageSpan(source),
        }
      );
    }
  }
}

/** `undefined` in a report without blocks. */
function wholeBlock(report: Report, index: number): Passage | undefined {
  if (index >= report.blocks.length) return undefined;
  const { text } = blockAt(report, index);
  return { report, block: index, span: { start: 0, end: text.length } };
}
