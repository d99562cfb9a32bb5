import * as vscode from "vscode";
import type { Words } from "../../reader/protocol";

/** The page's wording in the editor's language. */
export function pageWords(): Words {
  const { t } = vscode.l10n;
  return {
    outline: t("Outline"),
    figure: t("figure"),
    insert: t("Insert"),
    copyCitation: t("Copy citation"),
    cite: t("Cite"),
    copyPassage: t("Copy with citation"),
    oneParagraph: t("Select text of one paragraph to cite it"),
    selectParagraph: t("Select paragraph {0}"),
    derived: t("derived"),
    derivedHint: t(
      "Computed from figures of the report, which does not state it",
    ),
    saidBy: t("said by {0}"),
    up: t("up"),
    down: t("down"),
    copied: t("Copied"),
    noFigures: t("No figure was found in this report."),
    keys: t("Keys"),
    keyNext: t("next figure"),
    keyPrevious: t("previous figure"),
    keyInsert: t("insert"),
    keyOpen: t("open in the reader"),
    keyCopy: t("copy citation"),
    keySentence: t("select its sentence"),
    keyFind: t("find"),
    keyLeave: t("back to the editor"),
  };
}
