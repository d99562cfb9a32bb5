import { keyAt } from "../pandocKey";

/**
 * A report's text for a Markdown document: what would be mark-up there gets a backslash. A dollar sign stays as it is unless another one
 * could make it the beginning of math.
 */
export function escapeMarkdown(text: string): string {
  const math = text.indexOf("$") !== text.lastIndexOf("$");
  const inline = text.replace(MARKUP, (mark, at: number) => {
    switch (mark) {
      case "$":
        return math ? "\\$" : mark;
      case "@":
        return keyAt(text, at) === undefined ? mark : "\\@";
      default:
        return `\\${mark}`;
    }
  });
  return inline
    .replace(/^(?:[-+>#|:](?=[\s>|#]|$)|\d{1,9}(?=[.)]\s))/gm, (m) =>
      /\d/.test(m) ? m : `\\${m}`,
    )
    .replace(/^(\d{1,9})([.)]\s)/gm, "$1\\$2");
}

const MARKUP =
  /[\\`*[\]$@]|<(?=[a-zA-Z/!?])|~(?=~)|&(?=#?\w{1,31};)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
