import {
  locatorText,
  type Locator,
  type LocatorLabel,
  type Span,
} from "../report";
import {
  LOCATOR_LABELS,
  WRITTEN_LABELS,
  type LabelLanguage,
} from "./locatorLabels";

/** A locator with the place where label and value stand, in the text that was read. */
export type FoundLocator = Locator & { readonly span: Span };

/**
 * The locator at the beginning of what follows a citation's key, `text.slice(start, end)`: ", para. 14", " 14, emphasis added",
 * "{p. ii, A}". As Pandoc's citeproc does it: a label or a digit begins a locator, braces force one, empty braces forbid one, and it goes on
 * as long as words with digits or roman numerals follow. `undefined` when there is none.
 */
export function readLocator(
  text: string,
  start: number,
  end: number,
): FoundLocator | undefined {
  let at = skipSpace(text, start, end);
  const comma = text[at];
  if (at < end && (comma === "," || comma === "，"))
    at = skipSpace(text, at + 1, end);
  if (at >= end) return undefined;
  return text[at] === "{"
    ? readForced(text, at, end)
    : (readLabelled(text, at, end) ??
        readCounted(text, at, end) ??
        readBare(text, at, end));
}

/** The locator with the label that the language writes; "para. 10" in English, which is also the default. */
export function locatorIn(language: LabelLanguage, locator: Locator): string {
  if (language === "en" || locator.label === "other")
    return locatorText(locator);
  const [one, several] = WRITTEN_LABELS[language][locator.label];
  return `${/[-–,&]/.test(locator.value) ? several : one} ${locator.value}`;
}

/** The language that a locator was written in, by its label; the first that has the label, English before all. */
export function labelLanguageOf(
  written: string,
  locator: Locator,
): LabelLanguage {
  const label = written
    .slice(0, written.length - locator.value.length)
    .trim()
    .replace(/\.$/, "")
    .toLowerCase();
  const languages = Object.keys(LOCATOR_LABELS) as LabelLanguage[];
  return (
    languages.find((language) =>
      LOCATOR_LABELS[language][locator.label]
        .toLowerCase()
        .split("|")
        .includes(label),
    ) ?? "en"
  );
}

/** "{p. ii, A}": the value is everything up to the brace that closes. */
function readForced(
  text: string,
  open: number,
  end: number,
): FoundLocator | undefined {
  const close = closingBrace(text, open, end);
  if (close === undefined) return undefined;
  const start = skipSpace(text, open + 1, close);
  const last = skipSpaceBack(text, start, close);
  if (start === last) return undefined;
  const span = { start: open, end: close + 1 };
  const label = labelAt(text, start, last);
  if (label === undefined)
    return { label: "page", value: text.slice(start, last), span };
  const value = skipSpace(text, label.end, last);
  if (value === last) return undefined;
  return located(text, label, start, { start: value, end: last }, span);
}

/** "para. 14". */
function readLabelled(
  text: string,
  start: number,
  end: number,
): FoundLocator | undefined {
  const label = labelAt(text, start, end);
  if (label === undefined) return undefined;
  const from = skipSpace(text, label.end, end);
  const to = valueEnd(text, from, end, true);
  if (to === from) return undefined;
  return located(
    text,
    label,
    start,
    { start: from, end: to },
    { start, end: to },
  );
}

/** "第 14 段": Chinese counts with the label behind the number. */
function readCounted(
  text: string,
  start: number,
  end: number,
): FoundLocator | undefined {
  const ordinal = text[start] === "第";
  const from = ordinal ? skipSpace(text, start + 1, end) : start;
  let to = from;
  while (to < end && /[\d,，、\-–~至到 ]/.test(text.charAt(to))) to++;
  const after = labelAt(text, to, end);
  const last = skipSpaceBack(text, from, to);
  if (after === undefined || last === from || !isDigit(text, from))
    return undefined;
  if (text.charCodeAt(to) < 0x2e80) return undefined;
  return {
    label: after.label,
    value:
      after.label === "other"
        ? text.slice(start, after.end)
        : text.slice(from, last),
    span: { start, end: after.end },
  };
}

/** "14": a bare number counts pages. */
function readBare(
  text: string,
  start: number,
  end: number,
): FoundLocator | undefined {
  const to = valueEnd(text, start, end, false);
  if (to === start) return undefined;
  return {
    label: "page",
    value: text.slice(start, to),
    span: { start, end: to },
  };
}

function located(
  text: string,
  label: LabelMatch,
  labelStart: number,
  value: Span,
  span: Span,
): FoundLocator {
  // A label without a place in a report stays part of the value, so that the locator can be written again.
  const from = label.label === "other" ? labelStart : value.start;
  return { label: label.label, value: text.slice(from, value.end), span };
}

interface LabelMatch {
  readonly label: LocatorLabel;
  readonly end: number;
}

const LABELS: ReadonlyMap<string, LocatorLabel> = labelTable();
const LONGEST_LABEL = Math.max(...[...LABELS.keys()].map((l) => l.length));

/** The longest label at `start`, with its full stop. A word must end where the label does: "s 5" and "S. 5", not "S5". */
function labelAt(
  text: string,
  start: number,
  end: number,
): LabelMatch | undefined {
  const limit = Math.min(end, start + LONGEST_LABEL);
  const candidate = text.slice(start, limit).toLowerCase();
  for (let length = candidate.length; length > 0; length--) {
    const label = LABELS.get(candidate.slice(0, length));
    if (label === undefined) continue;
    const after = start + length;
    if (text[after] === "." && after < end) return { label, end: after + 1 };
    if (after >= end || endsLabel(text, after)) return { label, end: after };
  }
  return undefined;
}

function endsLabel(text: string, at: number): boolean {
  if (/\s/.test(text.charAt(at))) return true;
  const last = text.charCodeAt(at - 1);
  const symbol = last === 0xa7 || last === 0xb6 || last === 0xb0; // § ¶ °
  return symbol || last === 0xba || last >= 0x2e80;
}

/**
 * Where the value that starts at `start` ends; `start` when there is none. Its words have a digit or, behind a label, are roman
 * numerals; between them stand spaces, commas, "&" and "and". Behind a space alone, a word needs a digit.
 */
function valueEnd(
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

function isDigit(text: string, at: number): boolean {
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

function closingBrace(
  text: string,
  open: number,
  end: number,
): number | undefined {
  let depth = 0;
  for (let i = open; i < end; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && --depth === 0) return i;
  }
  return undefined;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}

function skipSpaceBack(text: string, start: number, from: number): number {
  let at = from;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function labelTable(): ReadonlyMap<string, LocatorLabel> {
  const table = new Map<string, LocatorLabel>();
  for (const labels of Object.values(LOCATOR_LABELS))
    for (const [label, words] of Object.entries(labels))
      for (const word of words.split("|")) {
        const key = word.toLowerCase();
        // A word that two languages use differently counts what it can be looked up by.
        if (!table.has(key) || table.get(key) === "other")
          table.set(key, label as LocatorLabel);
      }
  return table;
}
