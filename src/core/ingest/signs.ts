import { readCredits, type Credits } from "./credits";
import { isFurniture, isPhotoCaption } from "./furniture";
import type { TextUnit } from "./textUnits";
import { countWords } from "./words";

/** A unit with what can be seen of it alone. */
export interface Sign {
  readonly unit: TextUnit;
  readonly text: string;
  readonly words: number;
  /** Whether it ends like a sentence, like an introduction, or like neither. */
  readonly end: "sentence" | "colon" | "open";
  /** Whether it reads as running text: ends like a sentence, or is too long for a line. */
  readonly prose: boolean;
  readonly furniture: boolean;
  readonly photo: boolean;
  /** What it says as a byline or date line. */
  readonly credits?: Credits;
}

/** Looks at each unit alone. */
export function readSigns(units: readonly TextUnit[]): Sign[] {
  const questions = units.filter(({ text }) => isShortQuestion(text)).length;
  return units.map((unit) => {
    const { text } = unit;
    const words = countWords(text);
    const question =
      isShortQuestion(text) && (questions > 1 || QUESTION_WORD.test(text));
    const end = question ? "open" : endOf(text, words);
    const credits = unit.bullet === undefined ? readCredits(text) : undefined;
    const furniture = isFurniture(text);
    const prose =
      !furniture &&
      unit.depth === undefined &&
      credits?.certain !== true &&
      isProse(text, words, end);
    return {
      unit,
      text,
      words,
      end,
      prose,
      furniture,
      photo: isPhotoCaption(text),
      ...(credits === undefined ? {} : { credits }),
    };
  });
}

/** Running text ends like a sentence, introduces something at length, has a sentence's end within it, or is too long for a line. */
function isProse(text: string, words: number, end: Sign["end"]): boolean {
  return (
    end === "sentence" ||
    words >= 26 ||
    (end === "colon" && words > 6) ||
    (words >= 10 && /\p{Ll}[.!?]["”’]? \p{Lu}/u.test(text))
  );
}

/** A heading can be a question: a short one, and not the only one, or one that begins as questions do. */
function isShortQuestion(text: string): boolean {
  return (
    text.length < 70 &&
    /^[\p{Lu}\p{Lo}][^.?!？。]*[?？]$/u.test(text) &&
    countWords(text) <= 9
  );
}

const QUESTION_WORD =
  /^(?:what|why|how|who|whose|when|where|which|is|are|does|do|will|can|should)\b/i;

function endOf(text: string, words: number): Sign["end"] {
  if (/[:：]$/.test(text)) return "colon";
  if (!/[.!?。！？…;；]["'”’)\]」』）]*$/.test(text)) return "open";
  if (words > 8) return "sentence";
  // "Growth in the U.S." is no sentence because of its full stop.
  const abbreviation =
    /\b(?:\p{Lu}\.)+$|\b(?:Inc|Co|Ltd|Corp|vs|etc|No)\.$/u.test(text);
  return abbreviation ? "open" : "sentence";
}

/** How many sentences end in a text. */
export function sentences(text: string): number {
  return text.match(/[.!?。！？]["”’)]*(?:\s|$)/g)?.length ?? 0;
}
