/** The text's letters and digits in lower case, words separated by one space; equal for lines that differ only in dress. */
export function normalised(text: string): string {
  return wordsOf(text).join(" ");
}

/** The text's words in lower case: runs of letters and digits, apostrophes within a word left out; an ideograph is a word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[\u3400-\u9FFF]|[^\P{L}\u3400-\u9FFF]+|\p{N}+/gu) ?? []
  );
}

/** How many words a text has; two ideographs count as one. */
export function countWords(text: string): number {
  let count = 0;
  for (const match of text.matchAll(/[\u3400-\u9FFF]|[^\s\u3400-\u9FFF]+/g))
    count += match[0] >= "\u3400" && match[0] <= "\u9FFF" ? 0.5 : 1;
  return count;
}
