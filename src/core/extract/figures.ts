import type { Description, Language, Quantity, Span } from "../report";
import { describeSentence, newMemory, type Memory } from "./describe";
import { Names } from "./describe/names";
import { describeCell } from "./describe/cell";
import type { Figure, FigureContext } from "./index";
import { findQuantities } from "./quantity";
import { findSentences } from "./sentences";

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
    const descriptions = describeSentence(
      text,
      sentence,
      own,
      memory,
      sentences[i - 1],
    );
    own.forEach((quantity, k) => {
      const description = descriptions[k] ?? NOTHING;
      figures.push({ ...description, quantity, sentence });
    });
  });
  return figures;
}

const NOTHING: Description = { measured: "", qualifiers: [] };

export type { Span };
