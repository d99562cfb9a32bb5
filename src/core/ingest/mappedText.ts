import type { TextMap } from "../report";

/** A block's text with its map to the source. */
export interface MappedText {
  readonly text: string;
  readonly map: TextMap;
}

/**
 * Builds a block's text from pieces of its source. White space becomes one space between words and none at the ends;
 * characters that nobody sees (soft hyphens, zero-width spaces, direction marks) are left out, because they would
 * otherwise sit between the digits of a number.
 */
export class MappedTextBuilder {
  private text = "";
  private readonly map: number[] = [];

  /** How long the text is so far; where the next piece will stand. */
  get length(): number {
    return this.text.length;
  }

  /** Appends `source.slice(start, end)`; `offset` is where `source` begins in the file. */
  copy(source: string, start: number, end: number, offset = 0): void {
    const piece = source.slice(start, end);
    const at = offset + start;
    let from = 0;
    for (const match of piece.matchAll(UNSEEN)) {
      this.append(piece.slice(from, match.index), at + from);
      if (isSpace(match[0])) this.space(at + match.index);
      from = match.index + match[0].length;
    }
    this.append(piece.slice(from), at + from);
  }

  /** Appends text that stands for the source at `at` without being it: a decoded character reference. */
  put(text: string, at: number): void {
    for (let i = 0; i < text.length; i++) this.append(text.charAt(i), at);
  }

  /** Appends a space for the line break at `at`; none between two ideographs, nor behind a hyphen within a word. */
  lineBreak(at: number, next: string): void {
    if (!joinsWithoutSpace(this.text, next)) this.space(at);
  }

  /** Appends a tab, which separates cells. */
  tab(at: number): void {
    this.mark(at);
    this.text += "\t";
  }

  /** The text and its map. */
  build(): MappedText {
    const text = this.text.trimEnd();
    return { text, map: this.map.length === 0 ? [0, 0] : this.map };
  }

  private space(at: number): void {
    const last = this.text.charAt(this.text.length - 1);
    if (last !== "" && last !== " " && last !== "\t") {
      this.mark(at);
      this.text += " ";
    }
  }

  private append(piece: string, at: number): void {
    if (piece === "") return;
    const last = this.text.charAt(this.text.length - 1);
    const skip =
      piece.startsWith(" ") && (last === "" || last === " " || last === "\t")
        ? 1
        : 0;
    if (piece.length === skip) return;
    this.mark(at + skip);
    this.text += skip === 0 ? piece : piece.slice(skip);
  }

  private mark(at: number): void {
    const { map, text } = this;
    const textBefore = map[map.length - 2];
    const sourceBefore = map[map.length - 1];
    if (
      textBefore !== undefined &&
      sourceBefore !== undefined &&
      sourceBefore + text.length - textBefore === at
    )
      return;
    map.push(text.length, at);
  }
}

/** Runs of white space that must become one space, and characters that nobody sees. */
const UNSEEN =
  /[\t\n\v\f\r\u2028\u2029][ \t\n\v\f\r\u2028\u2029]*| [ \t\n\v\f\r\u2028\u2029]+|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]+/g;

function isSpace(run: string): boolean {
  return run.charCodeAt(0) <= 0x20 || run.startsWith("\u2028");
}

const IDEOGRAPH =
  /^[\u2E80-\u303F\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** Whether a line that ends like `before` and one that begins like `next` are read as one word or one run of ideographs. */
export function joinsWithoutSpace(before: string, next: string): boolean {
  const last = before.charAt(before.length - 1);
  if (IDEOGRAPH.test(last)) return IDEOGRAPH.test(next);
  if (last !== "-") return false;
  return (
    /\p{L}/u.test(before.charAt(before.length - 2)) && /^\p{Ll}/u.test(next)
  );
}
