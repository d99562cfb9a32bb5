import type { Language, Span } from "../report";
import {
  ABBREVIATIONS,
  ABBREVIATIONS_BEFORE_NUMBER,
  ABBREVIATIONS_THAT_MAY_END,
  SENTENCE_OPENERS,
} from "./en/words/abbreviations";

/** A bracket further away than this is taken to be left open, so that one stray "(" cannot swallow a text. */
const LONGEST_BRACKET = 500;

const LONGEST_ABBREVIATION = 16;

/** The text's sentences, in order; together they cover everything but the white space between them. */
export function findSentences(
  text: string,
  language: Language = "en",
): readonly Span[] {
  const ends = language === "zh" ? chineseEnd : englishEnd;
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let end: number | undefined;
    if (code === LINE_FEED) {
      if (isBlankLine(text, at)) end = at;
    } else if (isStop(code)) {
      const after = skipStops(text, at);
      if (ends(at, after, text)) end = after;
      else at = after - 1;
    } else if (code === OPEN_BRACKET || code === FULL_WIDTH_BRACKET) {
      at = bracketEnd(text, at);
    }
    if (end === undefined) {
      at++;
    } else {
      spans.push(trimmed(text, start, end));
      start = at = skipSpace(text, end);
    }
  }
  if (start < text.length) spans.push(trimmed(text, start, text.length));
  return spans;
}

const LINE_FEED = 0x0a;
const OPEN_BRACKET = 0x28;
const FULL_WIDTH_BRACKET = 0xff08;

function isStop(code: number): boolean {
  return (
    code === 0x2e || // .
    code === 0x21 || // !
    code === 0x3f || // ?
    code === 0x2026 || // …
    code === 0x3002 || // 。
    code === 0xff01 || // ！
    code === 0xff1f || // ？
    code === 0xff1b // ；
  );
}

const CLOSERS = "\"'”’»)]」』）";
const OPENERS = "\"'“‘«([「『";

/** The offset after a run of stops and the quotation marks and brackets that close with them. */
function skipStops(text: string, at: number): number {
  let end = at;
  while (end < text.length && isStop(text.charCodeAt(end))) end++;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  return end;
}

function chineseEnd(at: number, after: number, text: string): boolean {
  return text.charCodeAt(at) >= 0x2026 || englishEnd(at, after, text);
}

function englishEnd(at: number, end: number, text: string): boolean {
  if (text.charCodeAt(at) >= 0x3000) return true;
  if (end < text.length && !isSpace(text.charCodeAt(end))) return false;
  const next = firstWordFrom(text, end);
  if (next === "") return true;
  if (!startsSentence(next)) return false;
  if (text.charCodeAt(at) !== 0x2e) return true;
  return !isAbbreviated(text, at, next);
}

/** Whether the full stop at `at` belongs to an abbreviation rather than ends a sentence that `next` would follow. */
function isAbbreviated(text: string, at: number, next: string): boolean {
  let start = at;
  const limit = Math.max(0, at - LONGEST_ABBREVIATION);
  while (start > limit && isWordOrDot(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, at).toLowerCase();
  if (ABBREVIATIONS.has(word)) return true;
  if (ABBREVIATIONS_BEFORE_NUMBER.has(word)) return isDigitAt(next, 0);
  const dotted = word.includes(".") && !isDigitAt(word, 0);
  if (dotted || ABBREVIATIONS_THAT_MAY_END.has(word))
    return !SENTENCE_OPENERS.has(bare(next).toLowerCase());
  const initial = at - start === 1 && isUpper(text.charCodeAt(start));
  return initial && isUpper(next.charCodeAt(0));
}

function startsSentence(word: string): boolean {
  const first = word.charCodeAt(0);
  if (OPENERS.includes(word.charAt(0)))
    return word.length === 1 || !isLower(word.charCodeAt(1));
  return !isLower(first) && !",;:–—-".includes(word.charAt(0));
}

function firstWordFrom(text: string, from: number): string {
  const start = skipSpace(text, from);
  let end = start;
  while (
    end < text.length &&
    end - start < 40 &&
    !isSpace(text.charCodeAt(end))
  )
    end++;
  return text.slice(start, end);
}

function bare(word: string): string {
  let start = 0;
  while (start < word.length && OPENERS.includes(word.charAt(start))) start++;
  let end = start;
  while (end < word.length && isWordOrDot(word.charCodeAt(end))) end++;
  return word.slice(start, end);
}

/** The offset of the bracket that closes the one at `at`, or `at` itself when it stays open. */
function bracketEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_BRACKET);
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x29 || code === 0xff09) return i;
    if (code === LINE_FEED && isBlankLine(text, i)) return at;
  }
  return at;
}

/** Whether the line after the line feed at `at` is empty. */
function isBlankLine(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) return true;
    if (!isSpace(code)) return false;
  }
  return false;
}

function trimmed(text: string, start: number, end: number): Span {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLower(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function isWordOrDot(code: number): boolean {
  return (
    isUpper(code) ||
    isLower(code) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2e
  );
}
