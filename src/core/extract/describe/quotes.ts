import type { Span } from "../../report";

/** A longer one is taken for two marks that don't belong together. */
const LONGEST_QUOTE = 1500;

/** The quotations of a text, in double quotation marks, straight or curled; one that stays open is none. */
export function findQuotes(text: string): readonly Span[] {
  const quotes: Span[] = [];
  let start: number | undefined;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const straight = code === 0x22;
    if (code === 0x201c || (straight && start === undefined)) {
      start ??= i;
    } else if (start !== undefined && (straight || code === 0x201d)) {
      if (i - start < LONGEST_QUOTE) quotes.push({ start, end: i + 1 });
      start = undefined;
    }
  }
  return quotes;
}
