import { latex } from "./latex";
import { pandoc } from "./pandoc";
import type { CitationSyntax } from "./syntax";

/** Every citation syntax there is. Adding one is a file in this folder and a line here. */
export const SYNTAXES: readonly CitationSyntax[] = [pandoc, latex];

/** What is written where nothing says which syntax the document has, as on the clipboard. */
export const DEFAULT_SYNTAX: CitationSyntax = pandoc;

/**
 * The syntax of a document, by its VS Code language id or, where the id says nothing, by how its URI or path ends; `undefined` when no
 * syntax is known for it.
 */
export function syntaxFor(
  languageId: string,
  uri: string,
): CitationSyntax | undefined {
  const name = uri.replace(/[?#].*$/, "").toLowerCase();
  return (
    SYNTAXES.find((syntax) => syntax.languageIds.includes(languageId)) ??
    SYNTAXES.find((syntax) =>
      syntax.extensions.some((ending) => name.endsWith(ending)),
    )
  );
}
