import type { Span } from "../report";

/** A key in a text, with the mark that makes it one. */
export interface KeyMatch extends Span {
  /** The key's own characters, without `@` and braces. `start` is at the `@`, or at the `-` of `-@key`. */
  readonly keySpan: Span;
  /** Whether the mark is `-@`, which leaves out the author. */
  readonly suppressed: boolean;
}

const AT = 64;
const MINUS = 45;
const DOT = 46;
const COLON = 58;
const SLASH = 47;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** Punctuation that may stand once between two of a key's letters or digits. */
const INTERNAL = new Set([...":.#$%&-+?<>~/"].map((c) => c.charCodeAt(0)));

/**
 * The citation key whose `@` is at `at`, or `undefined`. The grammar is Pandoc's
 * (https://pandoc.org/MANUAL.html#citation-syntax), confirmed with Pandoc itself in `pandoc.real.test.ts`: after a letter, a digit or
 * a full stop `@` is part of an address, not of a citation. One extension: a key in braces may hold single spaces.
 * `behindKey` says that another key ends at `at`.
 */
export function keyAt(
  text: string,
  at: number,
  behindKey = false,
): KeyMatch | undefined {
  const suppressed =
    !behindKey &&
    text.charCodeAt(at - 1) === MINUS &&
    !followsWord(text, at - 1);
  if (!suppressed && !behindKey && followsWord(text, at)) return undefined;
  const start = suppressed ? at - 1 : at;
  if (text.charCodeAt(at + 1) === OPEN_BRACE) {
    const close = closingBrace(text, at + 1);
    if (close === undefined || close === at + 2) return undefined;
    const keySpan = { start: at + 2, end: close };
    return { start, end: close + 1, keySpan, suppressed };
  }
  const end = plainKeyEnd(text, at + 1);
  if (end === at + 1) return undefined;
  return { start, end, keySpan: { start: at + 1, end }, suppressed };
}

/** Where the unbraced key that starts at `start` ends; `start` itself when there is none. */
export function plainKeyEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const length = wordCharacter(text, end);
    if (length > 0) {
      end += length;
      continue;
    }
    if (end === start) return start;
    const code = text.charCodeAt(end);
    const doubled = // "://": the one place where punctuation may be doubled
      (code === COLON || code === SLASH) && text.charCodeAt(end + 1) === SLASH;
    if (!doubled && !INTERNAL.has(code)) return end;
    if (!doubled && wordCharacter(text, end + 1) === 0) return end;
    end += 1;
  }
}

/** The key as it stands behind `@`: in braces where its characters ask for them. */
export function writeKey(key: string): string {
  return key !== "" && plainKeyEnd(key, 0) === key.length ? key : `{${key}}`;
}

/**
 * What Quarto and pandoc-crossref number by themselves; `@fig-share` points into the writer's own document
 * (https://quarto.org/docs/authoring/cross-references.html).
 */
const CROSS_REFERENCES = new Set(
  (
    "fig tbl sec eq lst thm lem cor prp cnj def exm exr sol rem alg tip nte wrn imp cau suppfig supptbl vid dia " +
    "quarto-float"
  ).split(" "),
);
const CROSSREF_FILTER = new Set(["fig", "tbl", "eq", "sec", "lst"]);

/** Whether the key is a cross-reference within the document, and no citation. */
export function isCrossReference(key: string): boolean {
  const dash = key.indexOf("-");
  if (dash > 0 && CROSS_REFERENCES.has(key.slice(0, dash).toLowerCase()))
    return true;
  const colon = key.indexOf(":");
  return colon > 0 && CROSSREF_FILTER.has(key.slice(0, colon).toLowerCase());
}

/** Whether the code unit before `at` belongs to a word, so that an `@` here belongs to an address. */
function followsWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  if (code === DOT) return text.charCodeAt(at - 2) !== DOT;
  if (code < 128) return isAsciiAlphanumeric(code);
  const pair = code >= 0xdc00 && code <= 0xdfff && at > 1;
  return ALPHANUMERIC.test(text.slice(pair ? at - 2 : at - 1, at));
}

/** The length of the letter, digit or `_` at `at`; 0 when there is none. */
function wordCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 95 || isAsciiAlphanumeric(code) ? 1 : 0;
  const point = text.codePointAt(at);
  if (point === undefined) return 0;
  const character = String.fromCodePoint(point);
  return ALPHANUMERIC.test(character) ? character.length : 0;
}

const ALPHANUMERIC = /^[\p{L}\p{N}]$/u;

function isAsciiAlphanumeric(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122)
  );
}

/** The brace that closes the one at `open`, on one line and with single spaces at most; `undefined` when there is none. */
function closingBrace(text: string, open: number): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, open + MAX_BRACED_KEY);
  for (let i = open; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === OPEN_BRACE) depth++;
    else if (code === CLOSE_BRACE && --depth === 0) return i;
    else if (code === AT && depth > 0 && text.charCodeAt(i + 1) === OPEN_BRACE)
      return undefined;
    else if (code < 32) return undefined;
    else if (code === 32 && !spaceBetween(text, i)) return undefined;
  }
  return undefined;
}

/** Keeps a text of nothing but `@{` linear; the longest URLs in use are shorter. */
const MAX_BRACED_KEY = 4096;

function spaceBetween(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return (
    before > 32 && before !== OPEN_BRACE && after > 32 && after !== CLOSE_BRACE
  );
}
