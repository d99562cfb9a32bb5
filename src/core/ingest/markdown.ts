import type { Mark, Span } from "../report";
import { isNumberedCaption } from "./captions";
import { readCredits } from "./credits";
import { findLines } from "./lines";
import { MappedTextBuilder } from "./mappedText";
import {
  appendInline,
  inlineText,
  withinText,
  type ContentMap,
  type MarkedText,
} from "./markdownInline";
import { parseTokens, type Token } from "./markdownParser";
import { withoutAttributes, withoutColon } from "./markdownTrim";
import { OutlineBuilder, type ParsedReport } from "./outline";
import { cellPlaces } from "./tableCells";
import { normalised } from "./words";

/**
 * The outline of a Markdown report whose text begins at `offset` of `source`, behind the front matter. `title` is what the
 * bibliographic data say; without it, the first level-1 heading is the title and no section. Raw HTML, comments and images
 * are left out. Never throws.
 */
export function parseMarkdown(
  source: string,
  offset: number,
  title?: string,
): ParsedReport {
  return new MarkdownReader(source, offset, title).read();
}

class MarkdownReader {
  private readonly tokens: readonly Token[];
  private readonly lines: readonly Span[];
  private readonly outline = new OutlineBuilder();
  private readonly lists: { readonly ordered: boolean; ordinal?: number }[] =
    [];
  private quotes = 0;
  private footnotes = 0;
  private tables = 0;
  private title: string | undefined;
  private readonly titleToken: Token | undefined;
  private readonly authors: string[] = [];
  private issued: ParsedReport["issued"];
  /** Whether the last table found its caption before it; then the paragraph behind it is not its caption. */
  private captionsStandBefore = true;

  constructor(
    private readonly source: string,
    offset: number,
    private readonly knownTitle: string | undefined,
  ) {
    const body = source.slice(offset);
    this.tokens = parseTokens(body.replace(/\r\n?/g, "\n"));
    this.lines = findLines(body).map(({ start, end }) => ({
      start: start + offset,
      end: end + offset,
    }));
    this.titleToken = this.findTitle();
  }

  read(): ParsedReport {
    for (let i = 0; i < this.tokens.length; i++) {
      const token = this.tokens[i];
      if (token !== undefined) i = this.readToken(token, i);
    }
    return {
      sections: this.outline.sections,
      blocks: this.outline.blocks,
      authors: this.authors,
      ...(this.title === undefined ? {} : { title: this.title }),
      ...(this.issued === undefined ? {} : { issued: this.issued }),
    };
  }

  /** Reads the token at `i`; returns the index of the last token that was read with it. */
  private readToken(token: Token, i: number): number {
    switch (token.type) {
      case "heading_open":
        this.readHeading(token, this.tokens[i + 1]);
        return i + 2;
      case "paragraph_open":
        this.readParagraph(i);
        return i + 2;
      case "table_open":
        return this.readTable(i);
      case "fence":
      case "code_block":
        this.readCode(token);
        return i;
      case "blockquote_open":
        this.quotes++;
        return i;
      case "blockquote_close":
        this.quotes--;
        return i;
      case "bullet_list_open":
        this.lists.push({ ordered: false });
        return i;
      case "ordered_list_open":
        this.lists.push({ ordered: true });
        return i;
      case "bullet_list_close":
      case "ordered_list_close":
        this.lists.pop();
        return i;
      case "list_item_open": {
        const list = this.lists.at(-1);
        if (list?.ordered === true) list.ordinal = Number(token.info);
        return i;
      }
      case "footnote_open":
        this.footnotes++;
        return i;
      case "footnote_close":
        this.footnotes--;
        return i;
      default:
        return i;
    }
  }

  /** The heading that is the report's title: the only level-1 heading, or the first where no title is known or it is the same. */
  private findTitle(): Token | undefined {
    const tops = this.tokens.filter(
      ({ type, tag, level }) =>
        type === "heading_open" && tag === "h1" && level === 0,
    );
    const first = tops[0];
    if (first === undefined || this.knownTitle === undefined) return first;
    const text = this.inlineAfter(first)?.text ?? "";
    const same = normalised(text) === normalised(this.knownTitle);
    return same || tops.length === 1 ? first : undefined;
  }

  private inlineAfter(token: Token): MarkedText | undefined {
    const inline = this.tokens[this.tokens.indexOf(token) + 1];
    return inline === undefined ? undefined : this.inline(inline, token.markup);
  }

  private readHeading(token: Token, inline: Token | undefined): void {
    if (inline === undefined) return;
    const heading = this.inline(inline, token.markup);
    if (heading.text === "") return;
    if (token === this.titleToken) {
      this.title = heading.text;
      return;
    }
    if (this.quotes + this.lists.length + this.footnotes > 0)
      this.addRunning(heading);
    else
      this.outline.heading(Number(token.tag.slice(1)), heading, heading.marks);
  }

  private readParagraph(i: number): void {
    const token = this.tokens[i + 1];
    if (token === undefined) return;
    if (this.isCredit(token)) return;
    const paragraph = this.inline(token);
    if (paragraph.text === "") return;
    if (this.isCaption(i, paragraph.text))
      this.outline.add(withoutColon(paragraph), {
        kind: "caption",
        marks: paragraph.marks,
      });
    else this.addRunning(paragraph);
  }

  /** Adds prose as what it is where it stands: in a footnote, a quotation, a list, or by itself. */
  private addRunning(text: MarkedText): void {
    const { marks } = text;
    const list = this.lists.at(-1);
    if (this.footnotes > 0) this.outline.add(text, { kind: "footnote", marks });
    else if (list !== undefined) {
      const depth = this.lists.length - 1;
      const ordinal =
        list.ordinal === undefined ? {} : { ordinal: list.ordinal };
      this.outline.add(text, {
        kind: "list-item",
        marks,
        list: { depth, ...ordinal },
      });
    } else
      this.outline.add(text, {
        kind: this.quotes > 0 ? "quote" : "paragraph",
        marks,
      });
  }

  /** Takes a byline or date line between the title and the first paragraph for what it is. */
  private isCredit(token: Token): boolean {
    const atTop = this.outline.blocks.length === 0 && this.quotes === 0;
    if (!atTop || this.lists.length > 0) return false;
    const lines = token.content
      .split("\n")
      .map((line) => line.replace(/[*_\\]/g, "").trim());
    const credits = lines.map((line) => readCredits(line));
    if (!credits.every((credit) => credit?.certain === true)) return false;
    for (const credit of credits) {
      this.authors.push(...(credit?.authors ?? []));
      this.issued ??= credit?.issued;
    }
    return true;
  }

  private readCode(token: Token): void {
    const [from, to] = token.map ?? [0, 0];
    const lines = token.content.split("\n");
    if (lines.at(-1) === "") lines.pop();
    const first = token.type === "fence" ? from + 1 : from;
    const map: number[] = [];
    let at = 0;
    lines.forEach((line, k) => {
      const span = this.lines[Math.min(first + k, to - 1)];
      if (span !== undefined) map.push(at, span.end - line.length);
      at += line.length + 1;
    });
    if (map.length === 0) return;
    this.outline.add({ text: lines.join("\n"), map }, { kind: "code" });
  }

  private readTable(open: number): number {
    let close = open;
    while (this.tokens[close]?.type !== "table_close") close++;
    this.tables++;
    const caption = this.captionOf(open, close);
    let headers: readonly string[] = [];
    let index = 0;
    for (let i = open; i < close; i++) {
      const token = this.tokens[i];
      if (token?.type !== "tr_open") continue;
      const cells: Token[] = [];
      for (i++; this.tokens[i]?.type !== "tr_close"; i++) {
        const cell = this.tokens[i];
        if (cell?.type === "inline") cells.push(cell);
      }
      const row = this.row(token, cells);
      this.outline.add(row, {
        kind: "table-row",
        marks: row.marks,
        row: {
          table: this.tables,
          index,
          cells: row.cells,
          headers: index === 0 ? row.cells.map(() => "") : headers,
          ...(caption === undefined ? {} : { caption }),
        },
      });
      if (index === 0)
        headers = row.cells.map(({ start, end }) => row.text.slice(start, end));
      index++;
    }
    return close;
  }

  private row(
    token: Token,
    cells: readonly Token[],
  ): MarkedText & { readonly cells: readonly Span[] } {
    const line = this.lines[token.map?.[0] ?? 0] ?? { start: 0, end: 0 };
    const places = cellPlaces(
      this.source.slice(line.start, line.end),
      cells.map(({ content }) => content),
    );
    const target = new MappedTextBuilder();
    const marks: Mark[] = [];
    const spans = cells.map((cell, i) => {
      const map = (places[i] ?? [0, 0]).map((value, k) =>
        k % 2 === 1 ? value + line.start : value,
      );
      if (i > 0) target.tab((map[1] ?? 1) - 1);
      const start = target.length;
      appendInline(cell, map, target, marks);
      return { start, end: target.length };
    });
    const { text, map } = target.build();
    const within = ({ start, end }: Span) => ({
      start: Math.min(start, text.length),
      end: Math.min(end, text.length),
    });
    return {
      text,
      map,
      marks: withinText(marks, text.length),
      cells: spans.map(within),
    };
  }

  private captionOf(open: number, close: number): string | undefined {
    const before = this.captionAt(open - 3);
    if (before !== undefined && this.captionsStandBefore) return before;
    const behind = this.captionAt(close + 1);
    this.captionsStandBefore = behind === undefined;
    return behind ?? before;
  }

  private captionAt(paragraph: number): string | undefined {
    if (this.tokens[paragraph]?.type !== "paragraph_open") return undefined;
    const token = this.tokens[paragraph + 1];
    if (token === undefined) return undefined;
    const { text } = withoutColon(this.inline(token));
    return this.isCaption(paragraph, this.inline(token).text)
      ? text
      : undefined;
  }

  /** A caption stands beside a table or picture and has a number ("Table 1: …") or a colon before it (": …", Pandoc). */
  private isCaption(i: number, text: string): boolean {
    const before = this.tokens[i - 1];
    const behind = this.tokens[i + 3];
    const besideTable =
      before?.type === "table_close" || behind?.type === "table_open";
    if (besideTable && /^(?:Table)?:\s/.test(text)) return true;
    const beside =
      besideTable || this.isPicture(i - 3) || this.isPicture(i + 3);
    return beside && isNumberedCaption(text);
  }

  private isPicture(paragraph: number): boolean {
    if (this.tokens[paragraph]?.type !== "paragraph_open") return false;
    const children = this.tokens[paragraph + 1]?.children ?? [];
    return children.length === 1 && children[0]?.type === "image";
  }

  private inline(token: Token, markup = ""): MarkedText {
    const text = inlineText(token, this.contentMap(token, markup));
    return withoutAttributes(text);
  }

  /** A line of a token's content is what its line in the file ends with; in a `#` heading, what follows the mark. */
  private contentMap(token: Token, markup: string): ContentMap {
    const first = token.map?.[0] ?? 0;
    const map: number[] = [];
    let at = 0;
    token.content.split("\n").forEach((content, k) => {
      const line = this.lines[first + k];
      if (line !== undefined)
        map.push(at, this.contentStart(content, line, markup));
      at += content.length + 1;
    });
    return map;
  }

  private contentStart(content: string, line: Span, markup: string): number {
    const text = this.source.slice(line.start, line.end);
    if (markup.startsWith("#")) {
      const behind = text.indexOf(markup) + markup.length;
      return line.start + text.indexOf(content, behind);
    }
    const trailing = content.length - content.trimEnd().length;
    return line.start + text.trimEnd().length + trailing - content.length;
  }
}
