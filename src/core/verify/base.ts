import type { Figure } from "../extract";
import type { Span } from "../report";
import { contentWords } from "./words";

/** Where the phrase that names a base ends. */
const END =
  /[,;:.()–—]|\s(?:is|are|was|were|be|been|has|have|had|in|by|for|from|on|at|with|during|against|and|while|whereas|but|that|which|who|come|comes|came|went|work|works|worked|live|lives|lived|own|owns|owned|use|uses|used|took|take|will|would|can|could|did|do|not|according|this|last|or|than|as|said|say)\b|$/u;

/** Where a base that was read too far runs into the next statement. */
const CONJUNCTION = /[,;:]|\s(?:and|or|while|whereas|but|with)\s/u;

/**
 * The words of what a share or multiple is relative to: "of the city's total" behind it, "the city's average" behind a multiple,
 * "Of the city's firms, …" at the start of its part of the sentence.
 */
export function baseWordsOf(
  text: string,
  { quantity, base }: Figure,
  segment: Span,
): readonly string[] {
  const { kind } = quantity.unit;
  const labelled = (base ?? "").split(CONJUNCTION, 1)[0] ?? "";
  const isRelative =
    kind === "percent" ||
    kind === "multiple" ||
    kind === "ratio" ||
    quantity.fraction !== undefined;
  if (!isRelative) return contentWords(labelled);
  const behind = text.slice(quantity.end, segment.end);
  const opening =
    kind === "multiple"
      ? /^\s+(?:as \p{L}+ as |that of |those of |of )?/u
      : /^\s+of\s+/u;
  const open = opening.exec(behind)?.[0];
  if (open !== undefined)
    return contentWords(`${phrase(behind.slice(open.length))} ${labelled}`);
  const front = /^[\s,;]*(?:and |but |while )?(?:of|among)\s+/iu.exec(
    text.slice(segment.start, quantity.start),
  )?.[0];
  if (front !== undefined)
    return contentWords(
      `${phrase(text.slice(segment.start + front.length, quantity.start))} ${labelled}`,
    );
  return contentWords(labelled);
}

/** The phrase up to its end; nothing for a pronoun, whose meaning stands elsewhere. */
function phrase(text: string): string {
  if (/^(?:them|those|these|it|which|whom|us|this|that)\b/iu.test(text))
    return "";
  return text.slice(0, text.search(END));
}
