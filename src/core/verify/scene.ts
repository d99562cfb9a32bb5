import type { Figure } from "../extract";
import type { Quantity, Span } from "../report";
import { readingOf, type Reading } from "./interval";
import { certainPeriods, readPeriods, type Periods } from "./periods";
import { segmentsOf } from "./segments";
import { baseWordsOf } from "./base";
import { completeSides, isElliptical, NO_SIDES, type Sides } from "./sides";
import { CONTRASTS } from "./vocabulary";
import { contentWords, hasVerb, wordsIn } from "./words";

/** A quantity in its surroundings, read alike on both sides of a check. Offsets are into `text`. */
export interface Scene {
  readonly text: string;
  readonly figure: Figure;
  readonly quantity: Quantity;
  readonly reading: Reading;
  /** The part of the sentence that belongs to this quantity. */
  readonly segment: Span;
  /** Where its clause starts: before its segment when that has no subject of its own. */
  readonly clauseStart: number;
  /** The segment's words, completed where the sentence leaves out what an earlier clause said. */
  readonly sides: Sides;
  /** The whole sentence, with a table cell's headers. */
  readonly wording: string;
  /** What the quantity is about: the words of its segment, of what it measures and of its base. */
  readonly words: ReadonlySet<string>;
  /** The words of its label, which may come from an earlier sentence: "they" are the enterprises. */
  readonly labelWords: ReadonlySet<string>;
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
  for (const { sentence, from, to } of stretchesOf(figures))
    scenes.push(
      ...scenesOfSentence(
        text,
        sentence,
        figures.slice(from, to),
        leadWords,
        lead,
      ),
    );
  return scenes;
}

/** Part of a sentence, as a rule all of it, with the figures that stand in it. */
interface Stretch {
  readonly sentence: Span;
  readonly from: number;
  readonly to: number;
}

/** A sentence of more numbers or of more text around them is read in parts, so that the time stays linear. */
const MOST_FIGURES = 24;
const MOST_TEXT = 2000;

function stretchesOf(figures: readonly Figure[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  while (from < figures.length) {
    const first = figures[from];
    if (first === undefined) break;
    const { start, end } = first.sentence;
    let to = from + 1;
    let last = first;
    for (; to < figures.length && to - from < MOST_FIGURES; to++) {
      const next = figures[to];
      if (next?.sentence.start !== start) break;
      if (next.quantity.start - last.quantity.end > MOST_TEXT) break;
      last = next;
    }
    const before = figures[from - 1]?.quantity.end ?? 0;
    const after = figures[to]?.quantity.start ?? end;
    stretches.push({
      sentence: {
        start: Math.max(start, before, first.quantity.start - MOST_TEXT),
        end: Math.min(
          end,
          Math.max(after, last.quantity.end),
          last.quantity.end + MOST_TEXT,
        ),
      },
      from,
      to,
    });
    from = to;
  }
  return stretches;
}

function scenesOfSentence(
  text: string,
  sentence: Span,
  figures: readonly Figure[],
  leadWords: readonly string[],
  lead: string,
): Scene[] {
  const quantities = figures.map((figure) => figure.quantity);
  const segments = segmentsOf(text, sentence, quantities);
  const sentenceWords = new Set([
    ...contentWords(blank(text, sentence, quantities)),
    ...leadWords,
  ]);
  const wording = `${text.slice(sentence.start, sentence.end)} ${lead}`;
  const sentencePeriods = certainPeriods(readPeriods(wording));
  const own = figures.map(({ quantity }, i): Sides => {
    const segment = segments[i] ?? sentence;
    const before = wordsIn(
      blank(text, { start: segment.start, end: quantity.start }, quantities),
    );
    return {
      hasSubject: before.length > 0,
      hasVerb: hasVerb(text.slice(segment.start, quantity.start)),
      isClause:
        /^\s+of\b/.test(text.slice(quantity.end, segment.end)) &&
        !/\b(?:to|from|by|at)\s+$/i.test(
          text.slice(segment.start, quantity.start),
        ),
      before,
      after: wordsIn(
        blank(text, { start: quantity.end, end: segment.end }, quantities),
      ),
    };
  });
  const completed = completeSides(own);
  let clauseStart = sentence.start;
  return figures.map((figure, i) => {
    const { quantity } = figure;
    const segment = segments[i] ?? sentence;
    const sides = completed[i] ?? NO_SIDES;
    const baseWords = new Set(baseWordsOf(text, figure, segment));
    const periods = readPeriods(
      `${text.slice(segment.start, segment.end)} ${figure.period ?? ""}`,
    );
    return {
      text,
      figure,
      quantity,
      reading: readingOf(quantity, text),
      segment,
      clauseStart: (clauseStart =
        isElliptical(own[i]) && i > 0 ? clauseStart : segment.start),
      sides,
      words: new Set([
        ...[...sides.before, ...sides.after]
          .filter((word) => !CONTRASTS.has(word.preposition))
          .map((word) => word.stem),
        ...baseWords,
        ...leadWords,
      ]),
      labelWords: new Set(contentWords(figure.measured)),
      baseWords,
      sentenceWords,
      periods: periods.size > 0 ? periods : sentencePeriods,
      place: i,
      wording,
    };
  });
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
