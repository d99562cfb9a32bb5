import { overlaps, type Language, type Quantity, type Span } from "../report";
import {
  describeSentence,
  newMemory,
  speakerIn,
  type Memory,
} from "./describe";
import { Names } from "./describe/names";
import { findQuotes } from "./describe/quotes";
import { describeCell } from "./describe/cell";
import type { Figure, FigureContext } from "./index";
import { findQuantities } from "./quantity";
import { findSentences } from "./sentences";
import { describeChineseSentence } from "./zh/describe";

/** Every quantity in the text with what is said of it. */
export function findFigures(
  text: string,
  language: Language = "en",
  context?: FigureContext,
): readonly Figure[] {
  const memory = newMemory(new Names(() => text));
  return figuresIn(text, language, memory, context);
}

/** As `findFigures`, for a text that stands in a larger one whose `memory` is carried on. */
export function figuresIn(
  text: string,
  language: Language,
  memory: Memory,
  context?: FigureContext,
): readonly Figure[] {
  const quantities = findQuantities(text, language);
  if (quantities.length === 0) {
    memory.sentences++;
    return [];
  }
  if (context !== undefined)
    return quantities.map((quantity) =>
      describeCell(text, quantity, context, language),
    );
  return describeAll(text, language, quantities, memory);
}

function describeAll(
  text: string,
  language: Language,
  quantities: readonly Quantity[],
  memory: Memory,
): readonly Figure[] {
  const figures: Figure[] = [];
  const sentences = findSentences(text, language);
  let next = 0;
  sentences.forEach((sentence, i) => {
    const first = next;
    while ((quantities[next]?.start ?? Infinity) < sentence.end) next++;
    if (next === first) {
      memory.sentences++;
      return;
    }
    const own = quantities.slice(first, next);
    const before = sentences[i - 1];
    for (const [part, held] of parts(sentence, own)) {
      const described =
        language === "zh"
          ? describeChineseSentence(text, part, held, memory)
          : describeSentence(text, part, held, memory, before);
      for (const each of described) figures.push({ ...each, sentence });
    }
  });
  if (language === "zh") return figures;
  return withQuotes(text, figures, sentences, memory);
}

/** Longer than any sentence; a list of thousands of figures without a stop is read in parts of this many code units. */
const LONGEST_SENTENCE = 2000;

/** The sentence with its quantities, in parts that are short enough for a reading that looks back and forth. */
function parts(
  sentence: Span,
  quantities: readonly Quantity[],
): readonly (readonly [Span, readonly Quantity[]])[] {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE)
    return [[sentence, quantities]];
  const found: (readonly [Span, readonly Quantity[]])[] = [];
  let { start } = sentence;
  let first = 0;
  quantities.forEach((quantity, i) => {
    const next = quantities[i + 1];
    const end =
      next?.start ?? Math.min(sentence.end, quantity.end + LONGEST_SENTENCE);
    if (next !== undefined && end - start < LONGEST_SENTENCE) return;
    found.push([{ start, end }, quantities.slice(first, i + 1)]);
    first = i + 1;
    start = end;
  });
  return found;
}

/** Gives figures inside a quotation of several sentences the speaker that another of them names. */
function withQuotes(
  text: string,
  figures: readonly Figure[],
  sentences: readonly Span[],
  memory: Memory,
): readonly Figure[] {
  if (!/["“]/.test(text)) return figures;
  const quotes = findQuotes(text);
  let at = 0;
  let quote = 0;
  return figures.map((figure) => {
    if (figure.speaker !== undefined) return figure;
    while ((quotes[quote]?.end ?? Infinity) <= figure.quantity.start) quote++;
    const around = quotes[quote];
    if (around === undefined || !overlaps(around, figure.quantity))
      return figure;
    while ((sentences[at]?.end ?? Infinity) <= around.start) at++;
    for (let i = at; (sentences[i]?.start ?? Infinity) < around.end; i++) {
      const sentence = sentences[i];
      if (sentence === undefined || sentence === figure.sentence) continue;
      const speaker = speakerIn(text, sentence, memory);
      if (speaker !== undefined) return { ...figure, speaker };
    }
    return figure;
  });
}
