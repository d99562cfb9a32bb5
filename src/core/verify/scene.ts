import type { Figure } from "../extract";
import type { Quantity, Span } from "../report";
import { readPeriods, type Periods } from "./periods";
import { segmentsOf } from "./segments";
import { contentWords } from "./words";

/** A quantity in its surroundings, read alike on both sides of a check. Offsets are into `text`. */
export interface Scene {
  readonly text: string;
  readonly figure: Figure;
  readonly quantity: Quantity;
  /** The part of the sentence that belongs to this quantity. */
  readonly segment: Span;
  /** What the quantity is about: the words of its segment, of what it measures and of its base. */
  readonly words: ReadonlySet<string>;
  readonly baseWords: ReadonlySet<string>;
  readonly sentenceWords: ReadonlySet<string>;
  /** When it holds: by its segment, else by its sentence. */
  readonly periods: Periods;
  /** Its place among the quantities of its sentence, from 0. */
  readonly place: number;
}

/** The scenes of a text's figures, which are in order. `lead` is text that belongs to all of them: a table cell's headers. */
export function scenesOf(
  text: string,
  figures: readonly Figure[],
  lead = "",
): readonly Scene[] {
  const scenes: Scene[] = [];
  const leadWords = contentWords(lead);
  let from = 0;
  while (from < figures.length) {
    const first = figures[from];
    if (first === undefined) break;
    let to = from + 1;
    while (figures[to]?.sentence.start === first.sentence.start) to++;
    scenes.push(
      ...scenesOfSentence(text, figures.slice(from, to), leadWords, lead),
    );
    from = to;
  }
  return scenes;
}

function scenesOfSentence(
  text: string,
  figures: readonly Figure[],
  leadWords: readonly string[],
  lead: string,
): Scene[] {
  const [first] = figures;
  if (first === undefined) return [];
  const { sentence } = first;
  const quantities = figures.map((figure) => figure.quantity);
  const segments = segmentsOf(text, sentence, quantities);
  const sentenceWords = new Set([
    ...contentWords(blank(text, sentence, quantities)),
    ...leadWords,
  ]);
  const sentencePeriods = readPeriods(
    text.slice(sentence.start, sentence.end) + " " + lead,
  );
  let last: Sides = { before: [], after: [], isClause: false };
  return figures.map((figure, i) => {
    const { quantity } = figure;
    const segment = segments[i] ?? sentence;
    const own: Sides = {
      isClause: /^\s+of\b/.test(text.slice(quantity.end, segment.end)),
      before: contentWords(
        blank(text, { start: segment.start, end: quantity.start }, quantities),
      ),
      after: contentWords(
        blank(text, { start: quantity.end, end: segment.end }, quantities),
      ),
    };
    const sides = completed(own, last);
    last = sides;
    const baseWords = new Set(contentWords(figure.base ?? ""));
    const periods = readPeriods(
      `${text.slice(segment.start, segment.end)} ${figure.period ?? ""}`,
    );
    return {
      text,
      figure,
      quantity,
      segment,
      words: new Set([
        ...sides.before,
        ...sides.after,
        ...baseWords,
        ...leadWords,
      ]),
      baseWords,
      sentenceWords,
      periods: periods.size > 0 ? periods : sentencePeriods,
      place: i,
    };
  });
}

/** The words of a segment before and after its quantity. */
interface Sides {
  readonly before: readonly string[];
  /** "25 percent of households own two cars": the quantity is itself the subject. */
  readonly isClause: boolean;
  readonly after: readonly string[];
}

/**
 * An elliptical segment with the words that it shares with the one before: in "3 percent in the north and 5 percent in the
 * south" the subject, in "the museum drew 14,237 visitors and the library 1,180" the verb and the object.
 */
function completed(own: Sides, last: Sides): Sides {
  if (own.before.length === 0)
    return {
      ...own,
      before: own.isClause ? [] : last.before,
      after: own.after.length === 0 ? last.after : own.after,
    };
  if (own.before.length > 2 || own.before.length >= last.before.length)
    return own;
  return {
    ...own,
    before: [...own.before, ...last.before.slice(own.before.length)],
    after: own.after.length === 0 ? last.after : own.after,
  };
}

/** The span's text with quantities replaced by a space, so that number words do not count as words. */
function blank(text: string, span: Span, quantities: readonly Span[]): string {
  let result = "";
  let at = span.start;
  for (const quantity of quantities) {
    if (quantity.end <= at || quantity.start >= span.end) continue;
    result += text.slice(at, Math.max(at, quantity.start)) + " ";
    at = Math.max(at, quantity.end);
  }
  return at < span.end ? result + text.slice(at, span.end) : result;
}
