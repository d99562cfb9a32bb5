import type { CitationKey, Span } from "../../report";
import { readLocator, type FoundLocator } from "../locators";
import type { Citation } from "../syntax";
import {
  citingCommandAt,
  type CitingCommand,
  type CitingGroup,
} from "./commands";

/** The citations in a block's text, in order. */
export function findLatexCitations(text: string): readonly Citation[] {
  const found: Citation[] = [];
  for (let at = text.indexOf("\\"); at >= 0; at = text.indexOf("\\", at)) {
    const command = citingCommandAt(text, at);
    if (command === undefined) {
      at += 2;
      continue;
    }
    for (const group of command.groups) addGroup(text, command, group, found);
    at = command.end;
  }
  return found;
}

/** The note behind the keys, of one optional argument or the second of two, belongs to the last key. */
function addGroup(
  text: string,
  { start, end, form, groups }: CitingCommand,
  { notes, keys }: CitingGroup,
  found: Citation[],
): void {
  const keySpans = partsOf(text, keys);
  const post = notes[notes.length - 1];
  const alone = groups.length === 1 && keySpans.length === 1;
  keySpans.forEach((keySpan, i) => {
    const last = i === keySpans.length - 1;
    const locator = last && post ? locatorIn(text, post) : undefined;
    const from =
      last && locator && keySpans.length === 1
        ? locator.span.start
        : keySpan.start;
    found.push({
      ...(alone ? { start, end } : { start: from, end: keySpan.end }),
      key: text.slice(keySpan.start, keySpan.end) as CitationKey,
      keySpan,
      ...(locator === undefined ? {} : { locator }),
      cluster: { start, end },
      inText: form === "in-text",
    });
  });
}

/** The keys that commas separate, without the space around them. */
function partsOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== ",") continue;
    const part = text.slice(from, at);
    const key = part.trim();
    if (key !== "") {
      const keyStart = from + part.indexOf(key);
      parts.push({ start: keyStart, end: keyStart + key.length });
    }
    from = at + 1;
  }
  return parts;
}

/** The locator in a note, where `~` is a space, `\S` and `\P` are signs, and braces keep together what is a value. */
function locatorIn(text: string, note: Span): FoundLocator | undefined {
  const plain = text
    .slice(note.start, note.end)
    .replace(/~|\\[ ,]/g, (mark) => " ".repeat(mark.length))
    .replace(/\\S(?![a-zA-Z])/g, " §")
    .replace(/\\P(?![a-zA-Z])/g, " ¶");
  const locator = readLocator(plain, 0, plain.length);
  if (locator === undefined) return undefined;
  const { span } = locator;
  return {
    ...locator,
    value: locator.value.replace(/\s+/g, " "),
    span: { start: note.start + span.start, end: note.start + span.end },
  };
}
