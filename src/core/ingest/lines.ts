import type { Span } from "../report";

/** The spans of the text's lines, without their line ends (LF, CR LF or CR). A final line end opens no further line. */
export function findLines(text: string): Span[] {
  const lines: Span[] = [];
  const lineEnd = /\r\n|\r|\n/g;
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}
