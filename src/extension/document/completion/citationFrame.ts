import type { CitationCursor, CitationSyntax } from "../../../core/cite";
import type { CitationKey, Span } from "../../../core/report";

/** Any key that no syntax has to quote. */
const PLAIN = "k" as CitationKey;

/** What a syntax writes before and behind a key: "[@" and "]", or "@" and nothing. */
interface Frame {
  readonly before: string;
  readonly behind: string;
}

/** The key as it stands in a citation, quoted where the syntax has to: "{odd key}". */
export function keyIn(syntax: CitationSyntax, key: CitationKey): string {
  const { before, behind } = inTextFrame(syntax);
  const written = syntax.writeInText({ key });
  return written.slice(before.length, written.length - behind.length);
}

/**
 * The span of the line that a whole citation would replace, where only a key is being written, in or without brackets;
 * `undefined` when the brackets hold more than that.
 */
export function wholeCitation(
  syntax: CitationSyntax,
  line: string,
  { keySpan, bracketed }: CitationCursor,
): Span | undefined {
  const { before, behind } = bracketed
    ? frameOf(syntax.write({ key: PLAIN }))
    : inTextFrame(syntax);
  const rest = line.slice(keySpan.end);
  const isClosed = rest.startsWith(behind);
  if (!line.slice(0, keySpan.start).endsWith(before)) return undefined;
  if (!isClosed && rest.includes(behind)) return undefined;
  return {
    start: keySpan.start - before.length,
    end: keySpan.end + (isClosed ? behind.length : 0),
  };
}

function inTextFrame(syntax: CitationSyntax): Frame {
  return frameOf(syntax.writeInText({ key: PLAIN }));
}

function frameOf(written: string): Frame {
  const at = written.indexOf(PLAIN);
  return {
    before: written.slice(0, at),
    behind: written.slice(at + PLAIN.length),
  };
}
