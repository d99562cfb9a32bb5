import { isApostrophe, isDash, isDigit, isLetter, isSpace } from "./characters";
import { scanNumeral, type Numeral } from "./numeral";

/** A word, a number in digits, or a single other character. */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  readonly start: number;
  readonly end: number;
  /** Lower case; dashes of every width are "-". For a number, as printed. */
  readonly text: string;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** Nothing stands between it and the token before it. */
  readonly glued: boolean;
  /** Numbers only. */
  readonly numeral?: Numeral;
}

/**
 * The tokens of the text. A word holds its inner apostrophes ("city's") and the points
 * of an abbreviation ("p.m.", "U.S."); a hyphen is a token of its own.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      i++;
      continue;
    }
    const token = tokenAt(text, i, code, i === last);
    tokens.push(token);
    i = last = token.end;
  }
  return tokens;
}

function tokenAt(
  text: string,
  at: number,
  code: number,
  glued: boolean,
): Token {
  if (isLetter(code)) return wordAt(text, at, code, glued);
  if (isDigit(code) || (code === 0x2e && startsWithPoint(text, at))) {
    const numeral = scanNumeral(text, at);
    return {
      kind: "number",
      start: at,
      end: numeral.end,
      text: text.slice(at, numeral.end),
      capital: false,
      glued,
      numeral,
    };
  }
  return {
    kind: "sign",
    start: at,
    end: at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1),
    text: isDash(code) ? "-" : isApostrophe(code) ? "'" : text.charAt(at),
    capital: false,
    glued,
  };
}

/** ".5" at the start of a number: no digit, letter or point before it. */
function startsWithPoint(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (
    isDigit(text.charCodeAt(at + 1)) &&
    !isDigit(before) &&
    !isLetter(before) &&
    before !== 0x2e
  );
}

function wordAt(text: string, at: number, code: number, glued: boolean): Token {
  const letters = lettersEnd(text, at);
  let end = letters;
  const next = text.charCodeAt(letters);
  const apostrophe =
    isApostrophe(next) && isLetter(text.charCodeAt(letters + 1));
  if (apostrophe) end = lettersEnd(text, letters + 1);
  else if (letters === at + 1 && next === 0x2e)
    end = abbreviation(text, letters);
  const raw = text.slice(at, end);
  const plain = end === letters && isLowerCase(text, at, end);
  const lower = plain ? raw : raw.toLowerCase();
  return {
    kind: "word",
    start: at,
    end,
    text: apostrophe ? lower.replace("’", "'") : lower,
    capital: code < 0x80 ? code <= 0x5a : raw.charAt(0) !== lower.charAt(0),
    glued,
  };
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Whether all are lower-case ASCII letters, as most words are. */
function isLowerCase(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** The end of "a.m." or "U.S", given the offset of its first point; the offset itself when it is no abbreviation. */
function abbreviation(text: string, point: number): number {
  let end = point;
  while (
    text.charCodeAt(end) === 0x2e &&
    isLetter(text.charCodeAt(end + 1)) &&
    !isLetter(text.charCodeAt(end + 2))
  )
    end += 2;
  if (end > point && text.charCodeAt(end) === 0x2e) end++;
  return end;
}
