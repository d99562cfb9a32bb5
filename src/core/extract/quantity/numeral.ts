import {
  digitValue,
  isApostrophe,
  isDash,
  isDigit,
  isGroupingSpace,
} from "./characters";

/** A number in digits as it stands in the text, before any scale word or unit. */
export interface Numeral {
  /** Offset behind the last character. */
  readonly end: number;
  /** Digits with at most one decimal point, or scientific notation: what `Big` reads. */
  readonly digits: string;
  /** Power of ten of the last digit printed. */
  readonly place: number;
  /** Digits before the decimal point. */
  readonly integerDigits: number;
  /** Written with a grouping mark: "14,000". */
  readonly grouped: boolean;
  /** Dotted like a version or an address ("1.2.3"), or too long for a figure: an identifier, no number. */
  readonly identifier: boolean;
  /** "1.1^23". */
  readonly power?: number;
}

/** A run of more digits than this is an identifier. No figure has so many. */
const MAX_DIGITS = 40;

/**
 * Reads the number in digits at `at`, which must be a digit or a point before a digit. Every grouping and decimal mark in
 * use is known: "14,000", "12,34,567.89", "1.111,11", "1 234 567", "1'234'567", "0,5", ".5"; and "1.3e6", "1.3x10^6",
 * "1.99×10⁻³⁰".
 */
export function scanNumeral(text: string, at: number): Numeral {
  const first = digitRun(text, at);
  let end = first;
  let grouped = false;
  const mark = text.charCodeAt(first);
  const size = first - at;
  if (size >= 1 && size <= 3) {
    end = groupedRun(text, first, mark);
    grouped = end > first;
  }
  let integer = plainDigits(text, at, end);
  let fraction = "";
  const point = text.charCodeAt(end);
  if (
    (point === DOT || point === FULL_DOT) &&
    isDigit(text.charCodeAt(end + 1))
  ) {
    const until = digitRun(text, end + 1);
    if (text.charCodeAt(until) === DOT && isDigit(text.charCodeAt(until + 1)))
      return dotted(text, at, until);
    fraction = plainDigits(text, end + 1, until);
    end = until;
  } else if (
    point === COMMA &&
    !(grouped && mark === COMMA) &&
    isDecimalComma(text, at, end)
  ) {
    const until = digitRun(text, end + 1);
    fraction = plainDigits(text, end + 1, until);
    end = until;
  }
  const decimals = fraction.length;
  if (integer === "") integer = "0";
  const identifier = integer.length + decimals > MAX_DIGITS;
  const numeral = {
    end,
    digits: decimals === 0 ? integer : `${integer}.${fraction}`,
    place: -decimals,
    integerDigits: integer.length,
    grouped,
    identifier,
  };
  return identifier ? numeral : withExponent(text, numeral);
}

const DOT = 0x2e;
const COMMA = 0x2c;
const FULL_DOT = 0xff0e;
const FULL_COMMA = 0xff0c;

function digitRun(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

function plainDigits(text: string, from: number, to: number): string {
  let plain = true;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) plain = false;
  }
  if (plain) return text.slice(from, to);
  let digits = "";
  for (let i = from; i < to; i++) {
    const value = digitValue(text.charCodeAt(i));
    if (value >= 0) digits += String(value);
  }
  return digits;
}

/** The end of the groups that follow the first run of digits, or `at` when there is no grouping. */
function groupedRun(text: string, at: number, mark: number): number {
  const groups =
    mark === COMMA || mark === FULL_COMMA
      ? sameGroups(text, at, (code) => code === mark)
      : isGroupingSpace(mark)
        ? sameGroups(text, at, (code) => code === mark)
        : isApostrophe(mark)
          ? sameGroups(text, at, isApostrophe)
          : mark === DOT
            ? dotGroups(text, at)
            : at;
  return groups === at && mark === COMMA ? indianGroups(text, at) : groups;
}

function sameGroups(
  text: string,
  at: number,
  isMark: (code: number) => boolean,
): number {
  if (text.charCodeAt(at - 1) === 0x30 && !isDigit(text.charCodeAt(at - 2)))
    return at;
  let end = at;
  while (isMark(text.charCodeAt(end)) && runLength(text, end + 1) === 3)
    end += 4;
  return end;
}

/** Length of the run of digits at `at`, counting no further than four. */
function runLength(text: string, at: number): number {
  let length = 0;
  while (length < 4 && isDigit(text.charCodeAt(at + length))) length++;
  return length;
}

/** "1.111.111" and "1.111,11"; a single "1.111" is a decimal. */
function dotGroups(text: string, at: number): number {
  const end = sameGroups(text, at, (code) => code === DOT);
  const groups = (end - at) / 4;
  if (groups > 1 && text.charCodeAt(end) !== DOT) return end;
  const comma = text.charCodeAt(end) === COMMA && runLength(text, end + 1);
  return groups >= 1 && (comma === 1 || comma === 2) ? end : at;
}

/** Lakh and crore grouping, "12,34,567": groups of two, the last of three. */
function indianGroups(text: string, at: number): number {
  let end = at;
  for (let groups = 0; groups < 12; groups++) {
    if (text.charCodeAt(end) !== COMMA) return at;
    const length = runLength(text, end + 1);
    if (length === 3 && groups > 0) return end + 4;
    if (length !== 2) return at;
    end += 3;
  }
  return at;
}

/** "0,5" and "5,00", but not the list "22,24,26" and not a grouped thousand. */
function isDecimalComma(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(from - 1) === COMMA) return false;
  const length = runLength(text, at + 1);
  if (length !== 1 && length !== 2) return false;
  const after = at + 1 + length;
  const next = text.charCodeAt(after);
  return !(
    (next === COMMA || next === DOT) &&
    isDigit(text.charCodeAt(after + 1))
  );
}

function dotted(text: string, at: number, from: number): Numeral {
  let end = from;
  while (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1)))
    end = digitRun(text, end + 1);
  return {
    end,
    digits: "0",
    place: 0,
    integerDigits: from - at,
    grouped: false,
    identifier: true,
  };
}

function withExponent(text: string, numeral: Numeral): Numeral {
  const code = text.charCodeAt(numeral.end);
  if (code === 0x5e) {
    const power = signedRun(text, numeral.end + 1);
    if (power === undefined || Math.abs(power.value) > 99) return numeral;
    return { ...numeral, end: power.end, power: power.value };
  }
  const exponent =
    code === 0x65 || code === 0x45
      ? signedRun(text, numeral.end + 1)
      : timesTen(text, numeral.end);
  if (exponent === undefined || Math.abs(exponent.value) > 999) return numeral;
  return {
    ...numeral,
    end: exponent.end,
    digits: `${numeral.digits}e${String(exponent.value)}`,
    place: numeral.place + exponent.value,
  };
}

interface Exponent {
  readonly value: number;
  readonly end: number;
}

/** "× 10^6", "x10⁻³⁰" and, where the superscript was lost, "×10−8". */
function timesTen(text: string, at: number): Exponent | undefined {
  let i = at;
  if (text.charCodeAt(i) === 0x20) i++;
  const times = text.charCodeAt(i);
  if (times !== 0xd7 && times !== 0x78 && times !== 0xb7 && times !== 0x22c5)
    return undefined;
  i++;
  if (text.charCodeAt(i) === 0x20) i++;
  if (text.charCodeAt(i) !== 0x31 || text.charCodeAt(i + 1) !== 0x30)
    return undefined;
  i += 2;
  const next = text.charCodeAt(i);
  if (next === 0x5e) return signedRun(text, i + 1);
  if (isDash(next)) return signedRun(text, i);
  return superscript(text, i);
}

function signedRun(text: string, at: number): Exponent | undefined {
  let i = at;
  let sign = 1;
  for (let signs = 0; signs < 2; signs++) {
    const code = text.charCodeAt(i);
    if (isDash(code)) sign = -1;
    else if (code !== 0x2b) break;
    i++;
  }
  const end = digitRun(text, i);
  if (end === i || end - i > 4 || isWordCharacter(text.charCodeAt(end)))
    return undefined;
  return { value: sign * Number(plainDigits(text, i, end)), end };
}

function isWordCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function superscript(text: string, at: number): Exponent | undefined {
  let i = at;
  const negative = text[i] === "⁻";
  if (negative) i++;
  let value = 0;
  const from = i;
  while (i - from < 4) {
    const digit = SUPERSCRIPTS.indexOf(text[i] ?? " ");
    if (digit < 0) break;
    value = value * 10 + digit;
    i++;
  }
  if (i === from) return undefined;
  return { value: negative ? -value : value, end: i };
}

/** Fractions that are one character. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, readonly [number, number]> =
  new Map([
    ["½", [1, 2]],
    ["⅓", [1, 3]],
    ["⅔", [2, 3]],
    ["¼", [1, 4]],
    ["¾", [3, 4]],
    ["⅕", [1, 5]],
    ["⅖", [2, 5]],
    ["⅗", [3, 5]],
    ["⅘", [4, 5]],
    ["⅙", [1, 6]],
    ["⅚", [5, 6]],
    ["⅐", [1, 7]],
    ["⅛", [1, 8]],
    ["⅜", [3, 8]],
    ["⅝", [5, 8]],
    ["⅞", [7, 8]],
    ["⅑", [1, 9]],
    ["⅒", [1, 10]],
  ]);
