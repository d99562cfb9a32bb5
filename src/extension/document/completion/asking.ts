import * as vscode from "vscode";

/** VS Code asks 10 ms after a keystroke, by its `quickSuggestionsDelay`; a hand on Ctrl+Space takes longer than this. */
const TYPING_MILLISECONDS = 250;

/**
 * Tells whether suggestions are asked for or come by themselves while somebody types. VS Code says the same, `Invoke`, in both
 * cases, so this looks at when the document was last typed in.
 */
export class Asking implements vscode.Disposable {
  private readonly typedAt = new WeakMap<vscode.TextDocument, number>();
  /** Whether the list that is open in the document was asked for. */
  private readonly asked = new WeakMap<vscode.TextDocument, boolean>();
  private readonly subscription = vscode.workspace.onDidChangeTextDocument(
    ({ document, contentChanges }) => {
      if (contentChanges.length > 0) this.typedAt.set(document, Date.now());
    },
  );

  dispose(): void {
    this.subscription.dispose();
  }

  isAsked(
    document: vscode.TextDocument,
    { triggerKind }: vscode.CompletionContext,
  ): boolean {
    const goesOn =
      triggerKind ===
      vscode.CompletionTriggerKind.TriggerForIncompleteCompletions;
    if (goesOn) return this.asked.get(document) ?? false;
    const isAsked =
      triggerKind === vscode.CompletionTriggerKind.Invoke &&
      !(suggestsByItself(document) && this.isTyping(document));
    this.asked.set(document, isAsked);
    return isAsked;
  }

  private isTyping(document: vscode.TextDocument): boolean {
    const typedAt = this.typedAt.get(document) ?? 0;
    return Date.now() - typedAt <= TYPING_MILLISECONDS;
  }
}

/** Whether the editor also suggests the document's own words in prose, so that a list is nothing unusual there. */
export function suggestsWords(document: vscode.TextDocument): boolean {
  return editorSetting(document, "wordBasedSuggestions") !== "off";
}

/** `editor.quickSuggestions` is one value, or one for each kind of text. */
function suggestsByItself(document: vscode.TextDocument): boolean {
  const value = editorSetting(document, "quickSuggestions");
  const other =
    typeof value === "object" && value !== null && "other" in value
      ? value.other
      : value;
  return other !== false && other !== "off" && other !== "inline";
}

function editorSetting(document: vscode.TextDocument, name: string): unknown {
  return vscode.workspace.getConfiguration("editor", document).get(name);
}
