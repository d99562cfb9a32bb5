import type {
  Citation,
  CitationCursor,
  DocumentBlock,
} from "../../../core/cite";
import { shift, touches } from "../../../core/report";
import type { Quantity, Span } from "../../../core/report";
import type { Engine } from "../../engine";
import { blockAround, citationsOf } from "../parsedDocument";
import type { ParsedDocument } from "../parsedDocument";
import { wholeCitation } from "./citationFrame";

/** What stands at the cursor and is being written. All spans are in the document, on the cursor's line. */
export type Writing =
  /** The key of a citation. */
  | {
      readonly kind: "key";
      readonly cursor: CitationCursor;
      /** All that a whole citation here would replace; absent when words or other citations share the brackets. */
      readonly whole?: Span;
    }
  /** The locator of a citation that has a key; `span` is what there is of it. */
  | {
      readonly kind: "locator";
      readonly citation: Citation;
      readonly span: Span;
    }
  | TextBeingWritten;

/** A number in digits, or a word, to its end; or prose where neither has been begun. */
export interface TextBeingWritten {
  readonly kind: "number" | "word" | "nothing";
  readonly span: Span;
}

/** What is being written at the offset; `undefined` where no figure can stand, as in a date, a name or a citation's prefix. */
export function writingAt(
  parsed: ParsedDocument,
  block: DocumentBlock,
  line: Span,
  offset: number,
): Writing | undefined {
  const start = Math.max(block.start, line.start);
  const text = textOn(block, line);
  const cursor = parsed.syntax.cursor(text, offset - start);
  if (cursor) {
    const whole = wholeCitation(parsed.syntax, text, cursor);
    return {
      kind: "key",
      cursor: { ...cursor, keySpan: shift(cursor.keySpan, start) },
      ...(whole && { whole: shift(whole, start) }),
    };
  }
  const inside = citationsOf(parsed, block).filter(
    ({ cluster }) => cluster.start < offset && offset < cluster.end,
  );
  if (inside.length > 0) return locatorAt(block, inside, offset);
  const found = tokenAt(text, offset - start);
  return found && { kind: found.kind, span: shift(found.span, start) };
}

/** The part of the block's text that is on the line, a span of the document. */
export function textOn(block: DocumentBlock, line: Span): string {
  return block.text.slice(
    Math.max(0, line.start - block.start),
    Math.max(0, line.end - block.start),
  );
}

/** The quantities that the sentence states before `end`, since the citation before. */
export function quantitiesBefore(
  { findQuantities, findSentences }: Engine,
  parsed: ParsedDocument,
  end: number,
): readonly Quantity[] {
  const block = blockAround(parsed, end);
  if (!block) return [];
  const until = end - block.start;
  const sentence = findSentences(block.text).findLast(
    ({ start }) => start < until,
  );
  const cited = citationsOf(parsed, block).findLast(
    (citation) => citation.cluster.end <= end,
  );
  const start = Math.max(
    sentence?.start ?? 0,
    (cited?.cluster.end ?? 0) - block.start,
  );
  return findQuantities(block.text.slice(start, until));
}

/** The citations that come after the offset in its sentence. */
export function citationsAfter(
  { findSentences }: Engine,
  parsed: ParsedDocument,
  block: DocumentBlock,
  offset: number,
): readonly Citation[] {
  const sentence = findSentences(block.text)
    .map((span) => shift(span, block.start))
    .find((span) => touches(span, offset));
  if (!sentence) return [];
  return citationsOf(parsed, block).filter(
    ({ cluster }) => cluster.start >= offset && cluster.start < sentence.end,
  );
}

/** The locator that stands at the cursor, or that could begin there: only spaces, a comma and a word stand before it. */
function locatorAt(
  block: DocumentBlock,
  citations: readonly Citation[],
  offset: number,
): Writing | undefined {
  const citation = citations.findLast(({ keySpan }) => keySpan.end < offset);
  if (!citation) return undefined;
  const { locator, keySpan } = citation;
  if (locator && touches(locator.span, offset))
    return { kind: "locator", citation, span: locator.span };
  const between = block.text.slice(
    keySpan.end - block.start,
    offset - block.start,
  );
  const written = /^[\s,]+(\p{L}*\.?)$/u.exec(between)?.[1];
  return written === undefined
    ? undefined
    : {
        kind: "locator",
        citation,
        span: { start: offset - written.length, end: offset },
      };
}

const DIGIT = /\d/;
const IN_NUMBER = /[\d.,]/;
const IN_WORD = /[\p{L}\p{N}'’-]/u;
/** Before a number, these make it part of a name, a date, a path or a link. */
const JOINS_NUMBER = /[\p{L}\p{N}_/:#@-]/u;

/** The number or word around the cursor. */
function tokenAt(line: string, at: number): TextBeingWritten | undefined {
  const digits = extent(line, at, IN_NUMBER);
  if (DIGIT.test(line.charAt(digits.start)) && digits.start < at)
    return JOINS_NUMBER.test(line.charAt(digits.start - 1))
      ? undefined
      : { kind: "number", span: digits };
  const word = extent(line, at, IN_WORD);
  if (word.start === at)
    return { kind: "nothing", span: { start: at, end: at } };
  return DIGIT.test(line.charAt(word.start))
    ? undefined
    : { kind: "word", span: word };
}

/** The characters of the class around the cursor. A full stop or comma at their end is the sentence's. */
function extent(line: string, at: number, characters: RegExp): Span {
  let start = at;
  while (start > 0 && characters.test(line.charAt(start - 1))) start--;
  let end = at;
  while (end < line.length && characters.test(line.charAt(end))) end++;
  while (end > at && /[.,]/.test(line.charAt(end - 1))) end--;
  return { start, end };
}
