/** Character classes that the scanners share. All take a UTF-16 code unit; NaN (past the end) is in none of them. */

/** The digit's value for ASCII and full-width digits, otherwise -1. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** White space of any width, no-break ones included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A space that may stand inside one number: "1 234 567". */
export function isGroupingSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x2007 ||
    code === 0x2009 ||
    code === 0x202f
  );
}

/** Hyphens, dashes and the minus sign. */
export function isDash(code: number): boolean {
  return (
    code === 0x2d ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2212 ||
    code === 0xff0d
  );
}

const LETTER = /^\p{L}$/u;

/** A letter of any alphabet; ASCII is decided without a regular expression. */
export function isLetter(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (!(code >= 0xaa)) return false;
  if (code >= 0x2000 && code < 0x2100) return false;
  return LETTER.test(String.fromCharCode(code));
}

/** Apostrophes, straight and curled. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
