import type { Span } from "../report";

/** A part of a text to be replaced by spaces; `as` is put at its end, for an entity that stands for a character. */
export interface Blank extends Span {
  readonly as?: string;
}

/** The text with the blanks replaced by spaces, of the same length. The blanks must be in order and must not overlap. */
export function blankOut(text: string, blanks: readonly Blank[]): string {
  if (blanks.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, as = "" } of blanks) {
    parts.push(
      text.slice(from, start),
      " ".repeat(end - start - as.length),
      as,
    );
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** The blanks in order, those that begin within another one left out. */
export function inOrder(blanks: readonly Blank[]): readonly Blank[] {
  const ordered = blanks.every(
    (blank, i) => i === 0 || blank.start >= (blanks[i - 1]?.end ?? 0),
  );
  if (ordered) return blanks;
  const sorted = [...blanks].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((blank) => {
    if (blank.start < end) return false;
    end = blank.end;
    return true;
  });
}
