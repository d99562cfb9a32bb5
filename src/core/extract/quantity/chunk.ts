import type { Span } from "../../report";
import { isSpace } from "./characters";

/** Longer texts are read in pieces, so that memory does not grow with the text. */
const CHUNK = 16_384;

/** The text in pieces that no quantity crosses: cut at blank lines, and in long paragraphs behind a sentence or else a word. */
export function* chunks(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const end =
      text.length - start <= CHUNK
        ? text.length
        : cut(text, start, start + CHUNK);
    yield { start, end };
    start = end;
  }
}

function cut(text: string, start: number, limit: number): number {
  const line = text.slice(start, limit).lastIndexOf("\n\n");
  if (line > CHUNK / 2) return start + line;
  let space = -1;
  for (let i = limit; i > start + CHUNK / 2; i--) {
    if (!isSpace(text.charCodeAt(i))) continue;
    if (space < 0) space = i;
    const before = text.charCodeAt(i - 1);
    const next = text.charCodeAt(i + 1);
    if (
      (before === 0x2e || before === 0x3002 || before === 0x0a) &&
      next >= 0x41 &&
      next <= 0x5a
    )
      return i;
  }
  return space < 0 ? limit : space;
}
