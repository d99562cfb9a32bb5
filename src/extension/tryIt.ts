import * as vscode from "vscode";
import { COMMANDS } from "./commands";
import type { Feature } from "./feature";

/** The walkthrough's last two steps: a new document in which the thing is done rather than described. */
export const tryIt: Feature = ({ ready }) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.tryCiting, async () => {
      await ready();
      await openDraft(
        vscode.l10n.t(
          "# Draft\n\nThe hub has specialised small and medium-sized firms. They are ",
        ),
      );
      await vscode.commands.executeCommand(COMMANDS.insertFigure);
    }),
    vscode.commands.registerCommand(COMMANDS.tryChecking, async () => {
      await ready();
      await openDraft(
        vscode.l10n.t(
          "# Draft\n\nThe hub’s niche firms are 56.5 percent of the city’s total [@huang-hongqiao, para. 10].\n\nIt also has 14,000 scientific-research and technical-service enterprises [@huang-hongqiao, para. 11].\n",
        ),
      );
    }),
  );

/** Opens a new, unsaved Markdown document with the cursor at its end. */
async function openDraft(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({
    language: "markdown",
    content,
  });
  const editor = await vscode.window.showTextDocument(document);
  const end = document.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
}
