/**
 * Plain text to a report: an article copied or scraped from a page, or a text that somebody wrote. Nothing in it is marked, so
 * each unit's role is decided by evidence:
 *
 * 1. Lines are joined to units where the text was wrapped (`textUnits.ts`).
 * 2. Prose ends like a sentence or is long (`signs.ts`); furniture is what pages put around an article (`furniture.ts`).
 * 3. A unit that repeats another is its caption, standfirst or pull quote, and goes (`repeats.ts`).
 * 4. The head ends where prose begins that no byline or date line follows. It holds the title, bylines and dates (`head.ts`,
 *    `credits.ts`); other text in it is a standfirst or a caption.
 * 5. The body ends with its last prose or list; what follows is the newspaper's section, tags, other headlines.
 * 6. In the body, a short line that does not end like a sentence and stands before prose is a heading; three or more of them
 *    in a row are a list that lost its bullets.
 *
 * Only the body's prose counts as paragraphs.
 */
import { isNumberedCaption } from "./captions";
import { readCredits } from "./credits";
import { isEnding, isFurniture } from "./furniture";
import { readHead, type Head } from "./head";
import { OutlineBuilder, type ParsedReport } from "./outline";
import { findRepeats, isMadeOf } from "./repeats";
import { readSigns, type Sign } from "./signs";
import { readUnits } from "./textUnits";
import { normalised } from "./words";

/** The outline of a plain text that begins at `offset` of `source`. `title` is what the bibliographic data say. Never throws. */
export function parseText(
  source: string,
  offset: number,
  title?: string,
): ParsedReport {
  const signs = cutAtEnding(readSigns(readUnits(source, offset, standsAlone)));
  const repeats = repeatsIn(signs, title);
  const head = readHead(signs, repeats, title);
  return new BodyReader(signs, repeats, head).read();
}

function repeatsIn(
  signs: readonly Sign[],
  title: string | undefined,
): ReadonlySet<number> {
  const texts = signs.map(({ text, prose, words }) =>
    prose || words >= 6 ? text : "",
  );
  const { bodyStart } = readHead(signs, new Set(), title);
  const repeats = new Set(findRepeats(texts, bodyStart));
  const behind = texts.slice(bodyStart + 1, bodyStart + FURTHEST_REPEAT);
  if (isMadeOf(texts[bodyStart] ?? "", behind)) repeats.add(bodyStart);
  return repeats;
}

/** A standfirst repeats what stands in so many units behind it. */
const FURTHEST_REPEAT = 100;

function standsAlone(line: string): boolean {
  return isFurniture(line) || readCredits(line)?.certain === true;
}

/** Leaves out what follows "Related articles" and the like in the second half. */
function cutAtEnding(signs: readonly Sign[]): readonly Sign[] {
  const prose = signs.filter((sign) => sign.prose).length;
  let seen = 0;
  for (const [i, sign] of signs.entries()) {
    if (sign.prose) seen++;
    if (seen * 2 >= prose && seen > 0 && isEnding(sign.text))
      return signs.slice(0, i);
  }
  return signs;
}

class BodyReader {
  private readonly outline = new OutlineBuilder();
  private readonly end: number;
  private readonly authors: readonly string[];
  /** Bullets' indents that are open, for the depth of nested lists. */
  private readonly indents: number[] = [];

  constructor(
    private readonly signs: readonly Sign[],
    private readonly repeats: ReadonlySet<number>,
    private readonly head: Head,
  ) {
    this.end = this.findEnd();
    this.authors =
      head.authors.length > 0 ? head.authors : this.creditsBehind();
  }

  read(): ParsedReport {
    const { head, signs } = this;
    for (const i of head.captions) this.add(signs[i], "caption");
    // Without any prose there is nothing to tell lines apart by.
    if (head.bodyStart >= signs.length) this.readFragments();
    else this.readBody();
    const { sections, blocks } = this.outline;
    const { title, issued } = head;
    return {
      sections,
      blocks,
      authors: this.authors,
      ...(title === undefined ? {} : { title }),
      ...(issued === undefined ? {} : { issued }),
    };
  }

  private readBody(): void {
    for (let i = this.head.bodyStart; i < this.end; i++) {
      if (this.isLeftOut(i)) continue;
      const sign = this.signs[i];
      if (sign === undefined) continue;
      if (this.isCaption(i)) this.add(sign, "caption");
      else if (this.isItem(i)) this.addItem(sign);
      else if (sign.prose || sign.unit.depth !== undefined) this.addSelf(sign);
      else i = this.readLines(i);
    }
  }

  /** A caption is marked as one, or stands behind a photo's label ("Image caption"). */
  private isCaption(i: number): boolean {
    const sign = this.signs[i];
    const before = this.signs[i - 1];
    if (sign === undefined) return false;
    if (sign.photo || isNumberedCaption(sign.text)) return true;
    if (before === undefined || sign.unit.depth !== undefined) return false;
    return before.photo && before.words <= 3 && !sign.prose;
  }

  private addSelf(sign: Sign): void {
    this.indents.length = 0;
    const { depth, bullet } = sign.unit;
    if (depth !== undefined) this.outline.heading(depth, sign.unit);
    else this.outline.add(bullet?.whole ?? sign.unit, { kind: "paragraph" });
  }

  /** Short lines that stand together; returns the index of the last. */
  private readLines(from: number): number {
    const run: number[] = [];
    let i = from;
    for (; i < this.end && !this.endsRun(i); i++)
      if (!this.isLeftOut(i)) run.push(i);
    const lines = run.map((k) => this.signs[k]).filter(isDefined);
    this.indents.length = 0;
    const [first, second] = lines;
    if (lines.length >= 3 && !lines.some(isNumbered))
      for (const line of lines) this.addItem(line);
    else if (
      lines.length === 2 &&
      first !== undefined &&
      second !== undefined
    ) {
      if (
        isNumbered(first) ||
        isCapitals(first.text) !== isCapitals(second.text)
      )
        this.addLine(first, 1);
      else this.add(first, "caption");
      this.addLine(second, isCapitals(first.text) ? 2 : 1);
    } else for (const line of lines) this.addLine(line, 1);
    return i - 1;
  }

  private endsRun(i: number): boolean {
    const sign = this.signs[i];
    return (
      sign === undefined ||
      (!this.isLeftOut(i) &&
        (sign.prose ||
          this.isCaption(i) ||
          sign.unit.depth !== undefined ||
          this.isItem(i)))
    );
  }

  /** One short line: a heading, or a paragraph when it is rather long or introduces something. */
  private addLine(sign: Sign, depth: number): void {
    const heading =
      sign.words <= MOST_HEADING_WORDS &&
      (sign.end !== "colon" || sign.words <= 6) &&
      /^["'“‘(]?[\p{Lu}\p{Lo}\p{N}]/u.test(sign.text);
    const text = sign.unit.bullet?.whole ?? sign.unit;
    if (heading) this.outline.heading(numberingDepth(sign) ?? depth, text);
    else this.outline.add(text, { kind: "paragraph" });
  }

  private addItem({ unit }: Sign): void {
    const indent = unit.bullet?.indent ?? 0;
    while ((this.indents.at(-1) ?? -1) >= indent) this.indents.pop();
    this.indents.push(indent);
    const depth = this.indents.length - 1;
    const ordinal = unit.bullet?.ordinal;
    this.outline.add(unit, {
      kind: "list-item",
      list: ordinal === undefined ? { depth } : { depth, ordinal },
    });
  }

  /** A bullet makes an item; a number does when its neighbour counts on, and the text is not a numbered paragraph. */
  private isItem(i: number): boolean {
    const sign = this.signs[i];
    const bullet = sign?.unit.bullet;
    if (sign === undefined || bullet === undefined) return false;
    const { ordinal } = bullet;
    if (ordinal === undefined) return true;
    const before = this.signs[i - 1]?.unit.bullet?.ordinal;
    const behind = this.signs[i + 1]?.unit.bullet?.ordinal;
    const counts = before === ordinal - 1 || behind === ordinal + 1;
    return counts && sign.words < NUMBERED_PARAGRAPH;
  }

  /** Furniture, repetitions, bylines, and the headline that "Read more" leads to. */
  private isLeftOut(i: number): boolean {
    const sign = this.signs[i];
    if (sign === undefined || this.repeats.has(i) || sign.furniture)
      return true;
    if (sign.credits?.certain === true) return true;
    if (sign.prose) return this.isAboutAuthor(i);
    const text = normalised(sign.text);
    if (text === normalised(this.head.title ?? "")) return true;
    if (this.authors.some((author) => normalised(author) === text)) return true;
    const before = this.signs[i - 1];
    return (
      before !== undefined &&
      /^(?:read|see) (?:more|also)\W*$/i.test(before.text)
    );
  }

  /** "Huang Yixuan is a reporter …" at the very end. */
  private isAboutAuthor(i: number): boolean {
    const text = this.signs[i]?.text ?? "";
    return (
      i >= this.signs.length - 4 &&
      i > this.head.bodyStart &&
      this.authors.some(
        (author) =>
          text.startsWith(author) &&
          /^ (?:is (?:an? |the )|covers |reports |writes |can be reached|contributed)/.test(
            text.slice(author.length),
          ),
      )
    );
  }

  private findEnd(): number {
    let end = this.signs.length;
    for (; end > this.head.bodyStart; end--) {
      const sign = this.signs[end - 1];
      if (sign === undefined || sign.furniture) continue;
      if (sign.unit.bullet !== undefined && this.isLastList(end - 1)) break;
      if (sign.prose && !this.repeats.has(end - 1)) break;
    }
    return end;
  }

  /** A list at the end belongs to the body when it is introduced or has figures; otherwise it leads to other pages. */
  private isLastList(last: number): boolean {
    let i = last;
    let figures = false;
    for (; this.signs[i]?.unit.bullet !== undefined; i--) {
      if (this.signs[i]?.furniture === true) return false;
      figures ||= /\p{N}/u.test(this.signs[i]?.text ?? "");
    }
    return figures || this.signs[i]?.end === "colon";
  }

  /** Authors named behind the body: "Reporting by …", "By …". */
  private creditsBehind(): readonly string[] {
    return this.signs
      .slice(this.end)
      .flatMap(({ credits }) =>
        credits?.certain === true ? credits.authors : [],
      )
      .slice(0, 4);
  }

  private readFragments(): void {
    const rest = this.signs.filter(
      ({ text, furniture, credits }, i) =>
        text !== this.head.title &&
        !furniture &&
        !this.head.captions.includes(i) &&
        credits?.certain !== true,
    );
    for (const sign of rest) this.outline.add(sign.unit, { kind: "paragraph" });
  }

  private add(sign: Sign | undefined, kind: "caption"): void {
    if (sign !== undefined) this.outline.add(sign.unit, { kind });
  }
}

const MOST_HEADING_WORDS = 14;
/** A numbered text of so many words is a paragraph, not a list's item. */
const NUMBERED_PARAGRAPH = 30;

/** "2.1 Employment": a heading's own number says its depth. */
function numberingDepth({ text, unit }: Sign): number | undefined {
  const number = /^\d{1,2}(?:\.\d{1,2}){0,3}(?=\.?\s)/.exec(
    unit.bullet?.whole.text ?? text,
  );
  return number?.[0].split(".").length;
}

function isNumbered(sign: Sign): boolean {
  return numberingDepth(sign) !== undefined;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
