import { markdownBlocks } from "./markdown/blocks";
import { escapeMarkdown } from "./markdown/escape";
import { pandocCursor } from "./pandocCursor";
import { extendPandocCluster } from "./pandocExtend";
import { findPandocCitations } from "./pandocFind";
import { writeKey } from "./pandocKey";
import { pandocItem, pandocLocator } from "./pandocWrite";
import type { CitationSyntax } from "./syntax";

/** Pandoc's citations, which Quarto and R Markdown share (https://pandoc.org/MANUAL.html#citation-syntax). */
export const pandoc: CitationSyntax = {
  id: "pandoc",
  languageIds: ["markdown", "quarto", "rmd"],
  extensions: [".md", ".markdown", ".qmd", ".rmd"],
  blocks: markdownBlocks,
  find: findPandocCitations,
  write: (reference, language) => `[${pandocItem(reference, language)}]`,
  writeInText: ({ key, locator }, language) =>
    locator === undefined
      ? `@${writeKey(key)}`
      : `@${writeKey(key)} [${pandocLocator(locator, language)}]`,
  writeLocator: pandocLocator,
  escape: escapeMarkdown,
  quote: (text, citation) => `> ${text.replaceAll("\n", "\n> ")} ${citation}\n`,
  extend: extendPandocCluster,
  cursor: pandocCursor,
};
