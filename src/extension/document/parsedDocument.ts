import type * as vscode from "vscode";
import { syntaxFor } from "../../core/cite";
import type { Citation, CitationSyntax, DocumentBlock } from "../../core/cite";
import { shift } from "../../core/report";

/** A document as its citation syntax reads it. */
export interface ParsedDocument {
  readonly version: number;
  readonly syntax: CitationSyntax;
  readonly blocks: readonly DocumentBlock[];
}

const parsed = new WeakMap<vscode.TextDocument, ParsedDocument>();
const citations = new WeakMap<DocumentBlock, readonly Citation[]>();

/** The document as it is now, read once for each version; `undefined` when it is of no language that the extension knows. */
export function parseDocument(
  document: vscode.TextDocument,
): ParsedDocument | undefined {
  const syntax = syntaxFor(document.languageId, document.uri.path);
  if (!syntax) return undefined;
  const known = parsed.get(document);
  if (known?.version === document.version && known.syntax === syntax)
    return known;
  const { version } = document;
  const blocks = syntax.blocks(
    document.getText(),
    known?.syntax === syntax ? known.blocks : undefined,
  );
  const now: ParsedDocument = { version, syntax, blocks };
  parsed.set(document, now);
  return now;
}

/**
 * The block that the offset stands in or at the end of, an inline note rather than its paragraph; `undefined` in code, front
 * matter and between blocks.
 */
export function blockAround(
  { blocks }: ParsedDocument,
  offset: number,
): DocumentBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  // Only inline notes lie within another block, which then begins a few blocks before.
  for (let at = low - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block && offset <= block.end) return block;
  }
  return undefined;
}

/** The block's citations; their spans are in the document. */
export function citationsOf(
  { syntax }: ParsedDocument,
  block: DocumentBlock,
): readonly Citation[] {
  let found = citations.get(block);
  if (!found) {
    found = syntax.find(block.text).map((one) => moved(one, block.start));
    citations.set(block, found);
  }
  return found;
}

/** Whether the document has a citation, of a known report or not. */
export function citesAnything(document: ParsedDocument): boolean {
  return document.blocks.some(
    (block) => citationsOf(document, block).length > 0,
  );
}

function moved(citation: Citation, by: number): Citation {
  const { locator } = citation;
  return {
    ...citation,
    ...shift(citation, by),
    keySpan: shift(citation.keySpan, by),
    cluster: shift(citation.cluster, by),
    ...(locator && { locator: { ...locator, span: shift(locator.span, by) } }),
  };
}
