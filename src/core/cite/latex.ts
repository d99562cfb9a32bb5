import { latexBlocks } from "./latex/blocks";
import { latexCursor } from "./latex/cursor";
import { extendLatexCluster } from "./latex/extend";
import { findLatexCitations } from "./latex/find";
import { escapeLatex, writeLatex, writeLatexLocator } from "./latex/write";
import type { CitationSyntax } from "./syntax";

/** LaTeX with natbib's and biblatex's commands. */
export const latex: CitationSyntax = {
  id: "latex",
  languageIds: ["latex"],
  extensions: [".tex", ".ltx"],
  blocks: latexBlocks,
  find: findLatexCitations,
  write: writeLatex,
  // natbib and biblatex call it differently; the plain command builds with both.
  writeInText: writeLatex,
  writeLocator: writeLatexLocator,
  escape: escapeLatex,
  quote: (text, citation) =>
    `\\begin{quote}\n${text} ${citation}\n\\end{quote}\n`,
  extend: extendLatexCluster,
  cursor: latexCursor,
};
