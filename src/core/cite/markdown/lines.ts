/** A line's extent, without its line break, and where the next one begins. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The line that begins at `start`. */
export function lineAt(text: string, start: number): Line {
  const newline = text.indexOf("\n", start);
  if (newline < 0) return { start, end: text.length, next: text.length };
  const end = text[newline - 1] === "\r" ? newline - 1 : newline;
  return { start, end: Math.max(start, end), next: newline + 1 };
}

/** White space at the beginning of a line's content, in columns (a tab goes to the next multiple of four), and where it ends. */
export function indentOf(
  text: string,
  from: number,
  end: number,
): { readonly columns: number; readonly at: number } {
  let columns = 0;
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) columns++;
    else if (code === 9) columns += 4 - (columns % 4);
    else break;
  }
  return { columns, at };
}

/** The fence of a code block that opens at `at`: its mark and how often it stands there. */
export interface Fence {
  readonly mark: string;
  readonly length: number;
}

/** Three or more backticks or tildes; behind backticks no further one, for that is a code span. */
export function fenceAt(
  text: string,
  at: number,
  end: number,
): Fence | undefined {
  const mark = text.charAt(at);
  if (mark !== "`" && mark !== "~") return undefined;
  let i = at;
  while (i < end && text[i] === mark) i++;
  const length = i - at;
  if (length < 3) return undefined;
  if (mark === "`") {
    const backtick = text.slice(i, end).includes("`");
    if (backtick) return undefined;
  }
  return { mark, length };
}

export function closesFence(
  text: string,
  at: number,
  end: number,
  fence: Fence,
): boolean {
  let i = at;
  while (i < end && text[i] === fence.mark) i++;
  return i - at >= fence.length && isBlank(text, i, end);
}

export function isBlank(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

/** Where the title of an ATX heading begins that begins at `at`, or `undefined`. */
export function atxTitle(
  text: string,
  at: number,
  end: number,
): number | undefined {
  let i = at;
  while (i < end && text[i] === "#") i++;
  if (i === at || i - at > 6) return undefined;
  if (i < end && text[i] !== " " && text[i] !== "\t") return undefined;
  return indentOf(text, i, end).at;
}

/** Behind the last character of an ATX heading's title: closing `#`s are left out. */
export function atxEnd(text: string, from: number, lineEnd: number): number {
  const end = trimEnd(text, from, lineEnd);
  let at = end;
  while (at > from && text[at - 1] === "#") at--;
  if (at < end && (at === from || /\s/.test(text.charAt(at - 1))))
    return trimEnd(text, from, at);
  return end;
}

export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

/** `===` or `---` alone under a paragraph makes it a heading. */
export function isSetextUnderline(
  text: string,
  at: number,
  end: number,
): boolean {
  const mark = text.charAt(at);
  if (mark !== "=" && mark !== "-") return false;
  let i = at;
  while (i < end && text[i] === mark) i++;
  return isBlank(text, i, end);
}

/** A line of nothing but rule and table drawing characters: a thematic break, the border of a grid or a simple table. */
export function isRule(text: string, at: number, end: number): boolean {
  const first = text.charAt(at);
  const drawing = RULES.get(first);
  if (drawing === undefined) return false;
  let marks = 0;
  for (let i = at; i < end; i++) {
    const c = text.charAt(i);
    if (!drawing.includes(c)) return false;
    if (c === first || c === "-" || c === "=") marks++;
  }
  return marks >= 3;
}

const RULES: ReadonlyMap<string, string> = new Map([
  ["-", "- \t"],
  ["*", "* \t"],
  ["_", "_ \t"],
  ["+", "+-=: \t"],
]);

/** A list item's marker. */
export interface Marker {
  /** Behind the marker and the white space after it. */
  readonly content: number;
  /** The content's column, by which further lines belong to the item. */
  readonly column: number;
  /** Whether the item may follow a paragraph without a blank line (CommonMark: a bullet, or the number 1). */
  readonly interrupts: boolean;
}

/**
 * The list marker at `at`, whose column is `column`: bullets, numbers, `#.`, single letters in `a)` and `(a)`, Pandoc's examples
 * `(@name)`, a definition's `:`, and a task's box behind any of them.
 */
export function markerAt(
  text: string,
  at: number,
  end: number,
  column: number,
): Marker | undefined {
  MARKER.lastIndex = at;
  const match = MARKER.exec(text);
  if (match === null) return undefined;
  const [marker] = match;
  const behind = at + marker.length;
  if (behind > end) return undefined;
  if (behind < end && !/[ \t]/.test(text.charAt(behind))) return undefined;
  const space = indentOf(text, behind, end);
  let content = space.at;
  TASK.lastIndex = content;
  const task = TASK.exec(text);
  if (task !== null && content + task[0].length <= end)
    content += task[0].length;
  const width = space.at === end || space.columns > 4 ? 1 : space.columns;
  return {
    content,
    // Pandoc's rule: four columns are always enough.
    column: column + Math.min(4, marker.length + width),
    interrupts: space.at < end && /^(?:[-+*:]|\(?1[.)])$/.test(marker),
  };
}

const MARKER =
  /[-+*:]|\(@[\w-]{0,60}\)|\((?:\d{1,9}|[a-zA-Z]|[ivx]{1,5})\)|(?:\d{1,9}|#)[.)]|(?:[a-z]|[ivx]{1,5})[.)]|[A-Z]\)/y;
const TASK = /\[[ xX]\](?=[ \t])/y;

/** A footnote's definition `[^id]:` at `at`: where its text begins. */
export function footnoteAt(
  text: string,
  at: number,
  end: number,
): number | undefined {
  return behind(FOOTNOTE, text, at, end);
}

/** Whether a link's definition `[label]: target` or an abbreviation's `*[HTML]: …` begins at `at`. */
export function isDefinition(text: string, at: number, end: number): boolean {
  return behind(DEFINITION, text, at, end) !== undefined;
}

const FOOTNOTE = /\[\^[^\s[\]]{1,200}\]:[ \t]*/y;
const DEFINITION = /(?:\[(?![@^])|\*\[)[^[\]\n]{1,1000}\]:(?=[ \t]|$)/my;

/** Where the element's or environment's text ends that is not prose and begins at `at`: what its last line contains. */
export function verbatimAt(
  text: string,
  at: number,
  end: number,
): string | undefined {
  VERBATIM.lastIndex = at;
  const match = VERBATIM.exec(text);
  if (match === null || at + match[0].length > end) return undefined;
  const [, element, environment] = match;
  return element === undefined ? `\\end{${environment ?? ""}}` : `</${element}`;
}

const VERBATIM =
  /<(script|style|pre|textarea)(?=[\s>])|\\begin\{([a-zA-Z]{1,40}\*?)\}/y;

function behind(
  pattern: RegExp,
  text: string,
  at: number,
  end: number,
): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const behindIt = at + match[0].length;
  return behindIt > end ? undefined : behindIt;
}
