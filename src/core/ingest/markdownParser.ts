/** The Markdown dialect of reports: CommonMark with tables, strike-through and footnotes. */
import MarkdownIt, {
  type StateBlock,
  type StateInline,
  type Token,
} from "markdown-it";

/**
 * The tokens of a Markdown text whose line ends are LF. Footnote definitions are `footnote_open` and `footnote_close`,
 * references to them are left out. Every inline token has its place in its parent's content, see `placeOf`.
 */
export function parseTokens(source: string): readonly Token[] {
  return parser.parse(source, {});
}

/** Where an inline token begins in the content of its `inline` token. */
export function placeOf(token: PlacedToken): number {
  return token.place ?? 0;
}

/** A property rather than a weak map, which would double the time of a long report. */
interface PlacedToken extends Token {
  place?: number;
}

/**
 * markdown-it keeps no positions within a paragraph. Its inline rules push a token before they move on, so the position at
 * that time is the token's; text is gathered as it stands, so it ends where the next token begins.
 */
class PlacedState extends MarkdownIt.StateInline {
  private lastText = -1;
  private atLabel = false;

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    this.atLabel = type === "link_open" && this.isBehindBracket();
    const token: PlacedToken = super.push(type, tag, nesting);
    this.atLabel = false;
    // A run of delimiters is pushed as one text token per character, all before the position moves.
    const at =
      type === "text" && this.lastText >= this.pos
        ? this.lastText + 1
        : this.pos;
    if (type === "text") this.lastText = at;
    token.place = at;
    return token;
  }

  override pushPending(): Token {
    const token: PlacedToken = super.pushPending();
    let end = this.atLabel ? this.pos - 1 : this.pos;
    // The spaces before a line break are dropped from the text.
    if (this.src.charCodeAt(end) === LINE_FEED)
      while (this.src.charCodeAt(end - 1) === SPACE) end--;
    token.place = end - token.content.length;
    return token;
  }

  /** Only a link's rule moves on before it pushes, past its bracket; an autolink can stand behind a bracket that is text. */
  private isBehindBracket(): boolean {
    const { pos, src } = this;
    const isText = this.pending.endsWith("[") && src[pos - 2] !== "[";
    return src[pos - 1] === "[" && !isText;
  }
}

const LINE_FEED = 0x0a;
const SPACE = 0x20;

// HTML is recognised so that it can be left out.
const parser = new MarkdownIt({ html: true });
parser.inline.State = PlacedState;
// Joining would lose the tokens' places.
parser.core.ruler.disable([
  "text_join",
  "linkify",
  "replacements",
  "smartquotes",
]);
parser.inline.ruler2.disable("fragments_join");
parser.block.ruler.before("reference", "footnote", footnoteDefinition, {
  alt: ["paragraph", "reference"],
});
parser.inline.ruler.before("link", "footnote", footnoteReference);

/** `[^label]: text`, with further blocks indented by four spaces; as in Pandoc and GitHub. */
function footnoteDefinition(
  state: StateBlock,
  line: number,
  endLine: number,
  silent: boolean,
): boolean {
  const lineStart = state.bMarks[line] ?? 0;
  const indent = state.tShift[line] ?? 0;
  const column = state.sCount[line] ?? 0;
  if (column - state.blkIndent >= 4) return false;
  const start = lineStart + indent;
  const labelEnd = footnoteLabelEnd(state.src, start, state.eMarks[line] ?? 0);
  if (labelEnd === undefined || state.src[labelEnd] !== ":") return false;
  if (silent) return true;

  const textStart = state.skipSpaces(labelEnd + 1);
  const parent = state.parentType;
  state.parentType = "footnote";
  state.push("footnote_open", "", 1).map = [line, line + 1];
  // As for a list item: the line begins behind the label, at the indent that the further lines need.
  state.blkIndent += 4;
  state.bMarks[line] = labelEnd + 1;
  state.tShift[line] = textStart - labelEnd - 1;
  state.sCount[line] = state.blkIndent;
  if (textStart < (state.eMarks[line] ?? 0))
    state.md.block.tokenize(state, line, endLine);
  else state.line = line + 1;
  state.blkIndent -= 4;
  state.bMarks[line] = lineStart;
  state.tShift[line] = indent;
  state.sCount[line] = column;
  state.parentType = parent;
  state.push("footnote_close", "", -1);
  return true;
}

/** `[^label]` in running text. */
function footnoteReference(state: StateInline, silent: boolean): boolean {
  const end = footnoteLabelEnd(state.src, state.pos, state.posMax);
  if (end === undefined) return false;
  if (!silent) state.push("footnote_reference", "", 0);
  state.pos = end;
  return true;
}

/** The offset behind `[^label]` at `start`. A label has no spaces or brackets and at most 100 characters. */
function footnoteLabelEnd(
  source: string,
  start: number,
  max: number,
): number | undefined {
  if (!source.startsWith("[^", start)) return undefined;
  const limit = Math.min(max, start + 102);
  for (let at = start + 2; at < limit; at++) {
    const character = source.charAt(at);
    if (character === "]") return at > start + 2 ? at + 1 : undefined;
    if (character === "[" || character <= " ") return undefined;
  }
  return undefined;
}

export type { Token };
