import { syntaxFor } from "../core/cite";
import type { Citation, CitationSyntax } from "../core/cite";
import { findSentences } from "../core/extract";
import type { Library } from "../core/library";
import { LineIndex } from "../core/report";
import type { Span } from "../core/report";
import { DocumentChecker, isCitationCode } from "../core/verify";
import type { Checked, Verdict } from "../core/verify";
import type { NamedDocument } from "./documents";
import { readDocument } from "./readDocument";

/** A document with its verdicts. */
export interface CheckedDocument {
  readonly name: NamedDocument;
  readonly syntax: CitationSyntax;
  /** As read, a byte order mark included. */
  readonly bytes: Uint8Array;
  /** Without the byte order mark. */
  readonly text: string;
  readonly lines: LineIndex;
  readonly checked: Checked;
  /** Every verdict once, in document order. */
  readonly entries: readonly Entry[];
}

/** A verdict and the words of the document that it is about. */
export interface Entry {
  readonly span: Span;
  /** The number, or the citation, as written. */
  readonly text: string;
  /** White space is one space each, so that wrapping the lines anew changes nothing. */
  readonly sentence: string;
  readonly citation: Citation | undefined;
  readonly verdict: Verdict;
}

/** Reads the document and holds it against the library; one plain sentence where that cannot be done. */
export async function checkNamed(
  name: NamedDocument,
  library: Library,
): Promise<CheckedDocument | string> {
  const syntax = syntaxFor("", name.uri);
  if (!syntax)
    return `${name.path} is of no kind that can be checked. Markdown (.md, .qmd) and LaTeX (.tex) can.`;
  const bytes = name.bytes ?? (await readDocument(name.path));
  if (typeof bytes === "string") return bytes;
  if (bytes.includes(0))
    return `${name.path} is not text (it contains NUL bytes).`;
  const text = new TextDecoder().decode(bytes);
  const checked = new DocumentChecker(syntax).check(text, library);
  return checked
    ? withEntries({ name, syntax, bytes, text, checked })
    : `${name.path} was not checked to its end.`;
}

/** The document with its verdicts as entries. */
export function withEntries(
  document: Omit<CheckedDocument, "lines" | "entries">,
): CheckedDocument {
  return {
    ...document,
    lines: new LineIndex(document.text),
    entries: entriesOf(document),
  };
}

function entriesOf({
  text,
  syntax,
  checked: { claims, citations },
}: Omit<CheckedDocument, "lines" | "entries">): readonly Entry[] {
  // A citation's own verdict is said once, at the citation.
  const ofClaims = claims
    .filter(({ verdict }) => !isCitationCode(verdict.code))
    .map(({ claim: { figure, citations: covering }, verdict }) => ({
      span: { start: figure.quantity.start, end: figure.quantity.end },
      text: figure.quantity.text,
      sentence: oneLine(text, figure.sentence),
      citation: covering[0],
      verdict,
    }));
  const sentences = citations.length === 0 ? [] : sentencesOf(text, syntax);
  const ofCitations = citations.map(({ citation, verdict }) => ({
    span: citation.keySpan,
    text: text.slice(citation.start, citation.end),
    sentence: oneLine(text, around(sentences, citation)),
    citation,
    verdict,
  }));
  return [...ofClaims, ...ofCitations].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function sentencesOf(text: string, syntax: CitationSyntax): readonly Span[] {
  return syntax
    .blocks(text)
    .flatMap((block) =>
      findSentences(block.text).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** The last sentence that begins before the citation. */
function around(sentences: readonly Span[], citation: Span): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= citation.start) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? citation;
}

function oneLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}
