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
  // Pieces, because looking at the end of a string that grows would copy it each time.
  private readonly pieces: string[] = [];
  private readonly map: number[] = [];
  private size = 0;
  /** The last two characters. */
  private tail = "";

  /** How long the text is so far; where the next piece will stand. */
  get length(): number {
    return this.size;
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
    if (!joinsWithoutSpace(this.tail, next)) this.space(at);
  }

  /** Appends a tab, which separates cells. */
  tab(at: number): void {
    this.push("\t", at);
  }

  /** The text and its map. */
  build(): MappedText {
    const text = this.pieces.join("").trimEnd();
    return { text, map: this.map.length === 0 ? [0, 0] : this.map };
  }

  private space(at: number): void {
    if (!this.endsInSpace()) this.push(" ", at);
  }

  private append(piece: string, at: number): void {
    const skip = piece.startsWith(" ") && this.endsInSpace() ? 1 : 0;
    if (piece.length > skip)
      this.push(skip === 0 ? piece : piece.slice(skip), at + skip);
  }

  private endsInSpace(): boolean {
    return (
      this.tail === "" || this.tail.endsWith(" ") || this.tail.endsWith("\t")
    );
  }

  private push(piece: string, at: number): void {
    const { map, size } = this;
    const textBefore = map[map.length - 2];
    const sourceBefore = map[map.length - 1];
    const inStep =
      textBefore !== undefined &&
      sourceBefore !== undefined &&
      sourceBefore + size - textBefore === at;
    if (!inStep) map.push(size, at);
    this.pieces.push(piece);
    this.size += piece.length;
    this.tail =
      piece.length > 1 ? piece.slice(-2) : this.tail.slice(-1) + piece;
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
