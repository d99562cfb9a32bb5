import type { TextEdit } from "../core/cite";
import type { Library } from "../core/library";
import { DocumentChecker } from "../core/verify";
import { isFinding } from "./run";
import { withEntries } from "./checkedDocument";
import type { CheckedDocument, Entry } from "./checkedDocument";

/** A document after its safe fixes. */
export interface FixedDocument {
  readonly before: CheckedDocument;
  readonly after: CheckedDocument;
  /** In the text before, in order, none touching another. */
  readonly edits: readonly TextEdit[];
  /** What was fixed, in the document before. */
  readonly fixed: readonly Entry[];
}

/**
 * Applies the first fix of each entry as far as that mends it and breaks nothing else: two numbers that share a citation can ask for
 * different paragraphs. `undefined` when there is nothing to fix.
 */
export function fixDocument(
  document: CheckedDocument,
  entries: readonly Entry[],
  library: Library,
): FixedDocument | undefined {
  const fixable = entries.filter(({ verdict }) => verdict.fixes.length > 0);
  const checker = new DocumentChecker(document.syntax);
  const attempt = (chosen: readonly Entry[]): FixedDocument | undefined => {
    const edits = editsOf(chosen);
    if (!edits) return undefined;
    const text = applied(document.text, edits);
    const checked = checker.check(text, library);
    if (!checked) return undefined;
    const after = withEntries({ ...document, text, checked });
    const mends = wrongs(after) <= wrongs(document) - chosen.length;
    return mends
      ? { before: document, after, edits, fixed: chosen }
      : undefined;
  };
  let best: FixedDocument | undefined;
  // All at once, as nearly always all is well; otherwise by halves, down to those that do harm.
  const add = (more: readonly Entry[]): void => {
    const better = attempt([...(best?.fixed ?? []), ...more]);
    if (better) {
      best = better;
    } else if (more.length > 1) {
      const half = more.length >> 1;
      add(more.slice(0, half));
      add(more.slice(half));
    }
  };
  if (fixable.length > 0) add(fixable);
  return best;
}

/** Numbers under a wrong citation count too: mending a key can bring to light that a number differs, and is right all the same. */
function wrongs({ checked }: CheckedDocument): number {
  return [...checked.claims, ...checked.citations].filter(isFinding).length;
}

/** The entries' edits in order, the same edit once; `undefined` when two touch. */
function editsOf(entries: readonly Entry[]): readonly TextEdit[] | undefined {
  const all = entries
    .flatMap(({ verdict }) => verdict.fixes[0]?.edits ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const edits: TextEdit[] = [];
  for (const edit of all) {
    const last = edits.at(-1);
    if (last && isSame(last, edit)) continue;
    if (last && (edit.start < last.end || edit.start === last.start))
      return undefined;
    edits.push(edit);
  }
  return edits;
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.newText === b.newText;
}

/** The text after the edits, which are in order and do not touch. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of edits) {
    parts.push(text.slice(at, start), newText);
    at = end;
  }
  return parts.join("") + text.slice(at);
}
