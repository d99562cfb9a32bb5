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
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const ideograph = code >= 0x3400 && code <= 0x9fff;
    const letter = !ideograph && code > 0x20 && code !== 0xa0;
    if (ideograph) count += 0.5;
    else if (letter && !inWord) count++;
    inWord = letter;
  }
  return count;
}
