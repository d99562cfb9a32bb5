import type { Span } from "../../report";
import { keyAt } from "../pandocKey";
import { blankOut, inOrder, type Blank } from "../blank";
import { decodeEntity } from "./entities";
import {
  addressLength,
  inlineTargetEnd,
  isEscaped,
  lastRunsOf,
  runLength,
  tagEnd,
} from "./extents";

/** A block's text without its inline mark-up. */
export interface Prose {
  /** As long as the text that was read; what is not prose is blank. */
  readonly text: string;
  /** Inline notes `^[…]`: each one's content. They are blank in `text`. */
  readonly notes: readonly (Span & { readonly text: string })[];
}

/**
 * Blanks out what is not prose in a block's text: code, math, comments, tags, link targets, addresses, attributes, shortcodes, escapes and
 * the marks of emphasis. The words of a link or of emphasised text stay, and so do citations. The text is one line.
 *
 * Linear: a construct whose end is looked for either ends where the search ends, or is not looked for again.
 */
export function proseOf(text: string): Prose {
  return SPECIAL.test(text)
    ? new InlineScanner(text).scan()
    : { text, notes: [] };
}

const SPECIAL = /[\\`$<[\]*_~&{@^]|:\/\//;
const NEXT = /[\\`$<[\]*_~&{@]|:\/\//g;

interface OpenBracket {
  readonly at: number;
  /** Where its mark-up begins: at the `!` of an image, the `^` of a note. */
  readonly start: number;
  readonly note: boolean;
}

class InlineScanner {
  private readonly blanks: Blank[] = [];
  private readonly notes: Span[] = [];
  private readonly open: OpenBracket[] = [];
  /** Closers that do not occur from here to the end. */
  private readonly missing = new Set<string>();
  private keyEnd = -1;
  private lastRuns: ReadonlyMap<number, number> | undefined;

  constructor(private readonly text: string) {}

  scan(): Prose {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      NEXT.lastIndex = at;
      const match = NEXT.exec(text);
      if (match === null) break;
      at = this.mark(match.index);
    }
    const prose = blankOut(text, inOrder(this.blanks));
    if (this.notes.length === 0) return { text: prose, notes: [] };
    const notes = outermost(this.notes);
    return {
      text: blankOut(
        prose,
        notes.map(({ start, end }) => ({ start: start - 2, end: end + 1 })),
      ),
      notes: notes.map((note) => ({
        ...note,
        text: prose.slice(note.start, note.end),
      })),
    };
  }

  /** Deals with the mark at `at`, and returns where to go on. */
  private mark(at: number): number {
    switch (this.text[at]) {
      case "\\":
        return this.escape(at);
      case "`":
        return this.code(at);
      case "$":
        return this.math(at);
      case "<":
        return this.angle(at);
      case "[":
        return this.opening(at);
      case "]":
        return this.closing(at);
      case "*":
      case "_":
      case "~":
        return this.emphasis(at);
      case "&":
        return this.entity(at);
      case "{":
        return this.brace(at);
      case "@":
        return this.key(at);
      default:
        return this.address(at);
    }
  }

  /** A citation's key is left as it is, whatever marks are in it. */
  private key(at: number): number {
    const key = keyAt(this.text, at, this.keyEnd === at);
    this.keyEnd = key?.end ?? -1;
    return key?.end ?? at + 1;
  }

  private blank(start: number, end: number, as?: string): number {
    if (end > start)
      this.blanks.push(as === undefined ? { start, end } : { start, end, as });
    return end;
  }

  /** The place of `closer` from `from` on, or -1; a closer that is missing is looked for once. */
  private find(closer: string, from: number): number {
    if (this.missing.has(closer)) return -1;
    const at = this.text.indexOf(closer, from);
    if (at < 0) this.missing.add(closer);
    return at;
  }

  /** An escaped mark of the citation syntax must not look like one: it is blank, as any escape's backslash is. */
  private escape(at: number): number {
    const next = this.text.charAt(at + 1);
    if (next === "" || next === " ") return this.blank(at, at + 1);
    if (!/[!-/:-@[-`{-~]/.test(next)) return this.command(at);
    this.blank(at, at + (/[@[\]{};\\]/.test(next) ? 2 : 1));
    return at + 2;
  }

  /** A command of LaTeX with its arguments, which Pandoc passes on as it stands: `\cite[22]{key}`. */
  private command(at: number): number {
    COMMAND.lastIndex = at;
    const match = COMMAND.exec(this.text);
    return match === null ? at + 1 : this.blank(at, at + match[0].length);
  }

  /** A code span ends at the next run of as many backticks. */
  private code(at: number): number {
    const length = runLength(this.text, at, "`");
    this.lastRuns ??= lastRunsOf(this.text);
    if ((this.lastRuns.get(length) ?? -1) <= at) return at + length;
    let close = at + length;
    for (;;) {
      close = this.text.indexOf("`", close);
      const run = runLength(this.text, close, "`");
      close += run;
      if (run === length) break;
    }
    return this.blank(at, this.attributesEnd(close));
  }

  /**
   * Display math, and inline math by Pandoc's rule: no space within the dollars, no digit behind them
   * (https://pandoc.org/MANUAL.html#math), so that "$20 and $30" is money.
   */
  private math(at: number): number {
    const { text } = this;
    if (text[at + 1] === "$") {
      const close = this.find("$$", at + 2);
      return close < 0 ? at + 2 : this.blank(at, this.attributesEnd(close + 2));
    }
    if (/\s/.test(text.charAt(at + 1))) return at + 1;
    let close = this.find("$", at + 1);
    while (close >= 0 && isEscaped(text, close))
      close = this.find("$", close + 1);
    if (close <= at + 1 || /\s/.test(text.charAt(close - 1))) return at + 1;
    if (/\d/.test(text.charAt(close + 1))) return at + 1;
    return this.blank(at, close + 1);
  }

  /** A comment, a tag, or an address in angle brackets. */
  private angle(at: number): number {
    const { text } = this;
    if (text.startsWith("<!--", at)) {
      const close = this.find("-->", at + 4);
      return this.blank(at, close < 0 ? text.length : close + 3);
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag === null) return at + 1;
    const end = tagEnd(text, at + tag[0].length);
    if (end === undefined) return at + 1;
    const name = tag[1]?.toLowerCase();
    const close =
      name !== undefined && VERBATIM.has(name)
        ? this.find(`</${name}`, end)
        : -1;
    return this.blank(at, close < 0 ? end : close);
  }

  private opening(at: number): number {
    const { text } = this;
    if (text[at + 1] === "^") {
      FOOTNOTE.lastIndex = at;
      const note = FOOTNOTE.exec(text);
      if (note !== null) return this.blank(at, at + note[0].length);
    }
    const before = text[at - 1];
    const note = before === "^" && !isEscaped(text, at - 1);
    const image = before === "!" && !isEscaped(text, at - 1);
    this.open.push({ at, start: note || image ? at - 1 : at, note });
    return at + 1;
  }

  /** Of a link or a span, the text stays; its brackets, target and attributes are blank. */
  private closing(at: number): number {
    const bracket = this.open.pop();
    if (bracket === undefined) return at + 1;
    if (bracket.note) {
      this.notes.push({ start: bracket.at + 1, end: at });
      return at + 1;
    }
    const target = this.targetEnd(at + 1);
    const end = this.attributesEnd(target);
    if (end === at + 1) return end;
    this.blank(bracket.start, bracket.at + 1);
    return this.blank(at, end);
  }

  /** Where a link's `(target "title")` or `[label]` that begins at `at` ends; `at` when there is none. */
  private targetEnd(at: number): number {
    const { text } = this;
    if (text[at] === "(") return inlineTargetEnd(text, at) ?? at;
    if (text[at] !== "[") return at;
    LABEL.lastIndex = at;
    const label = LABEL.exec(text);
    return label === null ? at : at + label[0].length;
  }

  /** Where attributes `{#id .class key="value"}` that begin at `at` end; `at` when there are none. */
  private attributesEnd(at: number): number {
    if (this.text[at] !== "{") return at;
    ATTRIBUTES.lastIndex = at;
    const match = ATTRIBUTES.exec(this.text);
    return match === null ? at : at + match[0].length;
  }

  /** `*` and `_` where they touch a word from outside, `~~` anywhere; a single `~` can mean "about". */
  private emphasis(at: number): number {
    const { text } = this;
    const mark = text.charAt(at);
    const end = at + runLength(text, at, mark);
    if (mark === "~") {
      if (end - at === 2) this.blank(at, end);
      return end;
    }
    const before = text.charAt(at - 1);
    const after = text.charAt(end);
    const inside = mark === "_" ? /[\p{L}\p{N}]/u : /\d/;
    const loose = !/\S/.test(before) && !/\S/.test(after);
    if (!loose && !(inside.test(before) && inside.test(after)))
      this.blank(at, end);
    return end;
  }

  private entity(at: number): number {
    ENTITY.lastIndex = at;
    const match = ENTITY.exec(this.text);
    if (match === null) return at + 1;
    const [whole, name = ""] = match;
    return this.blank(at, at + whole.length, decodeEntity(name));
  }

  /** A Quarto shortcode, or attributes behind a heading, a caption or an equation. */
  private brace(at: number): number {
    const { text } = this;
    if (text.startsWith("{{<", at)) {
      const close = this.find(">}}", at + 3);
      if (close >= 0) {
        const end = text[close + 3] === "}" ? close + 4 : close + 3;
        return this.blank(at, end);
      }
    }
    if (!/[#.=]/.test(text.charAt(at + 1))) return at + 1;
    const end = this.attributesEnd(at);
    return end === at ? at + 1 : this.blank(at, end);
  }

  /** A bare address such as `https://…`; `at` is at its `://`. */
  private address(at: number): number {
    const { text } = this;
    const scheme = /(?:https?|ftp|file)$/i.exec(
      text.slice(Math.max(0, at - 5), at),
    );
    if (scheme === null) return at + 3;
    ADDRESS.lastIndex = at;
    const rest = ADDRESS.exec(text)?.[0] ?? "";
    return this.blank(at - scheme[0].length, at + addressLength(rest));
  }
}

const COMMAND =
  /\\[a-z]{1,40}\*?(?:\[[^[\]{}]{0,200}\]){0,3}(?:\{[^{}]{0,1000}\}){1,5}/iy;
const FOOTNOTE = /\[\^[^\s[\]^]{1,200}\]/y;
const LABEL = /\[(?!@|-@)[^[\]@]{0,1000}\]/y;
const ATTRIBUTES = /\{[^{}]{0,4000}\}/y;
const ENTITY = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy;
const ADDRESS = /[^\s<>"`[\]{}|\\^\u3000-\u303f\uff00-\uffef]+/y;
/** The beginning of a tag, or of an address in angle brackets with a scheme or a mailbox. */
const TAG =
  /<(?:\/?([a-z][a-z\d-]{0,60})(?=[\s/>])|[?!](?=[a-z])|[a-z][a-z\d+.-]{1,31}:(?=\S)|(?=[^\s<>@]{1,100}@[^\s<>@]{1,200}>))/iy;
/** Elements whose content is not prose. */
const VERBATIM = new Set([
  "code",
  "kbd",
  "samp",
  "script",
  "style",
  "pre",
  "svg",
  "math",
]);

/** The spans that do not lie within another one, in order. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let end = 0;
  return sorted.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
