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
import { isDigit, skipSpace, skipSpaceBack, valueEnd } from "./locatorScan";

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
