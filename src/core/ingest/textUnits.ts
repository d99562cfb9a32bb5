import type { Span } from "../report";
import { findLines } from "./lines";
import { MappedTextBuilder, type MappedText } from "./mappedText";

/** A running unit of a plain text: a line, or the lines that a paragraph was wrapped over. */
export interface TextUnit extends MappedText {
  /** Set when it begins with a bullet or a number; `text` is without it. */
  readonly bullet?: Bullet;
  /** The depth of a heading that is marked as one: underlined, or with `#`. */
  readonly depth?: number;
}

export interface Bullet {
  /** Of a numbered item. */
  readonly ordinal?: number;
  readonly indent: number;
  /** The text as it stands, number included, for a number that turns out to be no list's. */
  readonly whole: MappedText;
}

interface Line extends Span {
  readonly text: string;
  readonly indent: number;
  /** Whether an empty line or a rule stands before it. */
  readonly apart: boolean;
  readonly bullet: number;
  readonly depth?: number;
}

/**
 * The units of a text from `offset` on. A line continues the one before it when the text was wrapped at a width and the line
 * before is full, or when it goes on in lower case; a bullet, an indent that begins paragraphs, and an empty line begin a unit.
 * `stands` says of a line that it is complete by itself (a byline, "Share"), so that nothing is joined to it.
 */
export function readUnits(
  source: string,
  offset: number,
  stands: (line: string) => boolean,
): TextUnit[] {
  const lines = readLines(source, offset);
  const width = wrapWidth(lines);
  const indented = indentsBeginParagraphs(lines);
  const units: TextUnit[] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i++) {
    const before = lines[i - 1];
    const line = lines[i];
    if (
      before !== undefined &&
      line !== undefined &&
      continues(before, line, width, indented) &&
      !(before.text.length < 160 && stands(before.text)) &&
      !(line.text.length < 160 && stands(line.text))
    )
      continue;
    units.push(unit(source, lines.slice(from, i)));
    from = i;
  }
  return units;
}

function readLines(source: string, offset: number): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const span of findLines(source.slice(offset))) {
    const raw = source.slice(offset + span.start, offset + span.end);
    const text = raw.trim();
    const last = lines.at(-1);
    if (/^(?:={3,}|-{3,})$/.test(text) && last !== undefined && !apart) {
      if (last.text.length <= 120)
        lines[lines.length - 1] = { ...last, depth: text[0] === "=" ? 1 : 2 };
      apart = true;
    } else if (!/[\p{L}\p{N}]/u.test(text)) apart = true;
    else {
      const start = offset + span.start + raw.indexOf(text);
      const hashes = /^#{1,6}(?= )/.exec(text)?.[0].length ?? 0;
      const mark = hashes > 0 ? hashes + 1 : 0;
      lines.push({
        start: start + mark,
        end: start + text.length,
        text: text.slice(mark),
        indent: raw.indexOf(text),
        apart: apart || last?.depth !== undefined || hashes > 0,
        bullet: hashes > 0 ? 0 : bulletLength(text),
        ...(hashes > 0 ? { depth: hashes } : {}),
      });
      apart = false;
    }
  }
  return lines;
}

const BULLET =
  /^(?:[•◦▪■●‣∙·○►▶✓➤*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t\u00A0]+(?=\S)/u;

function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}

/** Whether a line stops in the middle of a sentence that the next one goes on with. */
function breaksOff(before: Line, line: Line): boolean {
  if (/[.!?:;。！？：；…]["'”’)\]」』）]*$/.test(before.text)) return false;
  return /^[\p{Ll}(]/u.test(line.text) || /[,，、]$/.test(before.text);
}

function adjacent(before: Line, line: Line): boolean {
  return !line.apart && line.bullet === 0 && before.depth === undefined;
}

/**
 * The width that the text was wrapped at, or `undefined` when its lines are paragraphs. Wrapped text shows: at least a fifth of
 * its longer lines with a line below them break off in the middle of a sentence.
 */
function wrapWidth(lines: readonly Line[]): number | undefined {
  let pairs = 0;
  const broken: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1];
    const line = lines[i];
    if (before === undefined || line === undefined) continue;
    const size = before.indent + before.text.length;
    if (!adjacent(before, line) || size < 30) continue;
    pairs++;
    const ideographs =
      /[\u4E00-\u9FFF]$/.test(before.text) &&
      /^[\u4E00-\u9FFF]/.test(line.text);
    if (breaksOff(before, line) || ideographs) broken.push(size);
  }
  if (broken.length < 2 || broken.length * 5 < pairs) return undefined;
  broken.sort((a, b) => a - b);
  // Not the very longest: one long line among many does not set the width.
  return broken[Math.floor((broken.length - 1) * 0.9)];
}

function continues(
  before: Line,
  line: Line,
  width: number | undefined,
  indented: boolean,
): boolean {
  if (!adjacent(before, line)) return false;
  if (indented && line.indent >= 2 && before.bullet === 0) return false;
  if (breaksOff(before, line) && before.text.length >= 20) return true;
  if (width === undefined) return before.bullet > 0 && line.indent >= 2;
  const first = /^[\u2E80-\u9FFF]|^[^\s\u2E80-\u9FFF]+/.exec(line.text);
  const next = first?.[0].length ?? 0;
  return before.indent + before.text.length + 1 + next > width;
}

/** Whether the first line of a paragraph is indented: some lines are, most are not. */
function indentsBeginParagraphs(lines: readonly Line[]): boolean {
  const plain = lines.filter(({ bullet }) => bullet === 0);
  const indented = plain.filter(({ indent }) => indent >= 2).length;
  const margin = plain.filter(({ indent }) => indent === 0).length;
  return indented > 0 && margin >= indented;
}

function unit(source: string, lines: readonly Line[]): TextUnit {
  const first = lines[0];
  const bullet = first?.bullet ?? 0;
  const whole = joined(source, lines, 0);
  const depth = first?.depth === undefined ? {} : { depth: first.depth };
  if (first === undefined || bullet === 0) return { ...whole, ...depth };
  const ordinal = Number(/^\(?(\d{1,2})/.exec(first.text)?.[1] ?? NaN);
  return {
    ...joined(source, lines, bullet),
    bullet: {
      indent: first.indent,
      whole,
      ...(Number.isNaN(ordinal) ? {} : { ordinal }),
    },
  };
}

function joined(
  source: string,
  lines: readonly Line[],
  skip: number,
): MappedText {
  const target = new MappedTextBuilder();
  lines.forEach(({ start, end }, i) => {
    const from = i === 0 ? start + skip : start;
    if (i > 0) target.lineBreak(lines[i - 1]?.end ?? from, source.charAt(from));
    target.copy(source, from, end);
  });
  return target.build();
}
