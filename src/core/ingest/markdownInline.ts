import type { Mark } from "../report";
import { MappedTextBuilder, type MappedText } from "./mappedText";
import { placeOf, type Token } from "./markdownParser";

/**
 * Where the content of an `inline` token stands in the file: pairs of an offset in the content and its offset in the file,
 * both rising, one pair for each line.
 */
export type ContentMap = readonly number[];

/** A text with its inline mark-up. */
export interface MarkedText extends MappedText {
  readonly marks: readonly Mark[];
}

/** Adds the visible text of an `inline` token to a block's text, and its mark-up to `marks`. */
export function appendInline(
  token: Token,
  content: ContentMap,
  target: MappedTextBuilder,
  marks: Mark[],
): void {
  const source = token.content;
  const open: { kind: Mark["kind"]; start: number }[] = [];
  const place = new ContentPlace(content);
  let script: Script | undefined;
  for (const child of token.children ?? []) {
    const at = placeOf(child);
    switch (child.type) {
      case "text":
        if (script === undefined)
          place.copy(source, at, at + child.content.length, target);
        else target.put(raised(child.content, script), place.at(at));
        break;
      case "text_special":
        // An escaped character stands behind its backslash; a character reference stands for its character.
        if (child.info === "escape")
          target.put(child.content, place.at(at) + escapeLength(child));
        else target.put(child.content, place.at(at));
        break;
      case "softbreak":
      case "hardbreak": {
        const next = nextLine(source, at);
        target.lineBreak(place.at(at), source.charAt(next));
        break;
      }
      case "code_inline": {
        const start = target.length;
        appendCode(child, source, at, place, target);
        if (target.length > start)
          marks.push({ kind: "code", start, end: target.length });
        break;
      }
      case "strong_open":
      case "em_open":
      case "link_open":
        open.push({ kind: MARK_KINDS[child.type], start: target.length });
        break;
      case "strong_close":
      case "em_close":
      case "link_close": {
        const mark = open.pop();
        if (mark !== undefined && target.length > mark.start)
          marks.push({ ...mark, end: target.length });
        break;
      }
      case "html_inline": {
        const tag = child.content.toLowerCase();
        if (tag.startsWith("<br")) target.lineBreak(place.at(at), "");
        else script = scriptAfter(tag, script);
        break;
      }
      default:
      // Images, footnote references and strike-through marks have no text of their own.
    }
  }
}

/** The visible text of an `inline` token. */
export function inlineText(token: Token, content: ContentMap): MarkedText {
  const target = new MappedTextBuilder();
  const marks: Mark[] = [];
  appendInline(token, content, target, marks);
  const built = target.build();
  return { ...built, marks: withinText(marks, built.text.length) };
}

/** The marks in order, cut to a text of that length. */
export function withinText(marks: readonly Mark[], length: number): Mark[] {
  return marks
    .map((mark) => ({ ...mark, end: Math.min(mark.end, length) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const MARK_KINDS = {
  strong_open: "strong",
  em_open: "emphasis",
  link_open: "link",
} as const;

/** Reads a content map from front to back, so that a long paragraph costs no search. */
class ContentPlace {
  private pair = 0;
  constructor(private readonly map: ContentMap) {}

  /** What to add to an offset in the content to get its offset in the file. Offsets must not go back past a line. */
  private shift(offset: number): number {
    while ((this.map[this.pair + 2] ?? Infinity) <= offset) this.pair += 2;
    return (this.map[this.pair + 1] ?? 0) - (this.map[this.pair] ?? 0);
  }

  at(offset: number): number {
    return offset + this.shift(offset);
  }

  /** Copies a piece of the content, which can lie on several pairs where an escaped pipe stands in a cell. */
  copy(
    source: string,
    start: number,
    end: number,
    target: MappedTextBuilder,
  ): void {
    for (let from = start; from < end;) {
      const shift = this.shift(from);
      const to = Math.min(this.map[this.pair + 2] ?? end, end);
      target.copy(source, from, to, shift);
      from = to;
    }
  }
}

function escapeLength(child: Token): number {
  return child.markup.length - child.content.length;
}

function nextLine(source: string, at: number): number {
  let next = at;
  while (next < source.length && /[\\\s]/.test(source.charAt(next))) next++;
  return next;
}

/** Code keeps its characters; a line break in it is a space. */
function appendCode(
  child: Token,
  source: string,
  at: number,
  place: ContentPlace,
  target: MappedTextBuilder,
): void {
  let start = at + child.markup.length;
  // One space on either side is not part of the code.
  start += leadingSpaces(source, start) - leadingSpaces(child.content, 0);
  const end = start + child.content.length;
  while (start < end) {
    const lineEnd = source.indexOf("\n", start);
    const stop = lineEnd < 0 ? end : Math.min(lineEnd, end);
    place.copy(source, start, stop, target);
    if (stop < end) target.lineBreak(place.at(stop), "");
    start = stop + 1;
  }
}

function leadingSpaces(text: string, start: number): number {
  let at = start;
  while (text[at] === " " || text[at] === "\n") at++;
  return at - start;
}

type Script = "sup" | "sub";

function scriptAfter(tag: string, before: Script | undefined) {
  if (tag.startsWith("<sup")) return "sup";
  if (tag.startsWith("<sub")) return "sub";
  return tag.startsWith("</su") ? undefined : before;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

/** Digits in `<sup>` and `<sub>` as the characters for them: `10<sup>6</sup>` must not be read as 106. */
function raised(text: string, script: Script): string {
  const digits = script === "sup" ? RAISED : LOWERED;
  return text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)));
}
