/**
 * Where the value that starts at `start` ends; `start` when there is none. Its words have a digit or, behind a label, are roman
 * numerals; between them stand spaces, commas, "&" and "and". Behind a space alone, a word needs a digit.
 */
export function valueEnd(
  text: string,
  start: number,
  end: number,
  labelled: boolean,
): number {
  let last = wordEnd(text, start, end, labelled);
  if (last === start) return start;
  for (;;) {
    const space = skipSpace(text, last, end);
    const separator = separatorEnd(text, space, end);
    const next = skipSpace(text, separator, end);
    if (next === last) return last;
    const roman = labelled && separator > space;
    const to = wordEnd(text, next, end, roman);
    if (to === next) return last;
    // "paras. 4 and 5", but not the 14 of "para. 4 and 14 others".
    if (separator > space + 1 && !endsPhrase(text, to, end)) return last;
    last = to;
  }
}

function endsPhrase(text: string, at: number, end: number): boolean {
  const next = skipSpace(text, at, end);
  return next >= end || ",，、(".includes(text.charAt(next));
}

const AND = /(?:,|，|、|&|(?:and|und|et|y|to|bis|à|a|和|至)(?=\s))/y;

function separatorEnd(text: string, at: number, end: number): number {
  AND.lastIndex = at;
  const match = AND.exec(text);
  return match === null || at + match[0].length > end
    ? at
    : at + match[0].length;
}

/** Where the word of a value ends; `start` when the word has no digit and is no roman numeral. */
function wordEnd(
  text: string,
  start: number,
  end: number,
  roman: boolean,
): number {
  let at = start;
  let digits = false;
  const open: number[] = [];
  let balanced = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const opener = "([".indexOf(text.charAt(at));
    const closer = ")]".indexOf(text.charAt(at));
    if (opener >= 0) open.push(opener);
    else if (closer >= 0) {
      if (open.pop() !== closer) break;
    } else if (code === 46) {
      // A full stop belongs to the value between two of its characters only: "2.1", not "2.".
      if (!joins(text, at + 1, end)) break;
    } else if (!isValueCharacter(text, at)) break;
    if (isDigit(text, at)) digits = true;
    if (open.length === 0) balanced = at + 1;
  }
  while (balanced > start && isDash(text.charCodeAt(balanced - 1))) balanced--;
  if (digits && hasDigit(text, start, balanced)) return balanced;
  const word = text.slice(start, Math.min(balanced, start + 40));
  return roman && isRoman(word) ? balanced : start;
}

function joins(text: string, at: number, end: number): boolean {
  return at < end && isValueCharacter(text, at) && !isDash(text.charCodeAt(at));
}

/** Anything but white space and punctuation, where dashes and colons are no punctuation: "A-1", "3–5", "2:14". */
function isValueCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (
      code > 32 &&
      (code === 45 || code === 58 || !/[!-/:-@[-`{-~]/.test(text.charAt(at)))
    );
  return isDash(code) || !/[\s\p{P}]/u.test(text.charAt(at));
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013;
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isDigit(text, i)) return true;
  return false;
}

/** "xii", "iv-ix", "(iii)". */
function isRoman(word: string): boolean {
  const parts = word.replace(/[()[\]]/g, "").split(/[-–]+/);
  return parts.every(
    (part) =>
      part !== "" &&
      /^m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i.test(
        part,
      ),
  );
}

/** The first place from `from` on that has no white space; `end` when there is none. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}

/** Behind the last character before `from` that is no white space; `start` when there is none. */
export function skipSpaceBack(
  text: string,
  start: number,
  from: number,
): number {
  let at = from;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
