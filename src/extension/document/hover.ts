import * as vscode from "vscode";
import type { Feature } from "../feature";
import { claimCard, passageCard, reportCard } from "./card";
import { pointedAt } from "./pointed";
import type { Pointed } from "./pointed";
import { documentSelector } from "./selector";
import { rangeOf } from "./spans";

/** Shows the report on a citation's key, the passage on its locator, and the verdict on a number that a citation covers. */
export const hover: Feature = (services) =>
  vscode.languages.registerHoverProvider(documentSelector(), {
    async provideHover(document, position, token) {
      const pointed = await pointedAt(services, document, position, token);
      if (!pointed || document.offsetAt(position) >= pointed.span.end)
        return undefined;
      const card = cardOf(pointed, (message) =>
        vscode.languages
          .getDiagnostics(document.uri)
          .some(
            (one) => one.message === message && one.range.contains(position),
          ),
      );
      return card && new vscode.Hover(card, rangeOf(document, pointed.span));
    },
  });

/** `isSaid` tells whether the editor shows that message in the same hover, as it does a diagnostic's. */
function cardOf(
  pointed: Pointed,
  isSaid: (message: string) => boolean,
): vscode.MarkdownString | undefined {
  switch (pointed.kind) {
    case "key":
      return reportCard(pointed.report, pointed.blocks);
    case "locator":
      return passageCard(pointed.report, pointed.blocks);
    case "claim":
      return claimCard(pointed.checked, isSaid);
  }
}
