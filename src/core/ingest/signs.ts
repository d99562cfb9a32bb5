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
  return units.map((unit) => {
    const { text } = unit;
    const words = countWords(text);
    const end = endOf(text, words);
    const credits = unit.bullet === undefined ? readCredits(text) : undefined;
    const furniture = isFurniture(text);
    return {
      unit,
      text,
      words,
      end,
      prose:
        !furniture &&
        unit.depth === undefined &&
        credits?.certain !== true &&
        (end === "sentence" || words >= LONG),
      furniture,
      photo: isPhotoCaption(text),
      ...(credits === undefined ? {} : { credits }),
    };
  });
}

/** No heading or headline has so many words. */
const LONG = 26;

function endOf(text: string, words: number): Sign["end"] {
  if (/[:：]$/.test(text)) return "colon";
  if (!/[.!?。！？…;；]["'”’)\]」』）]*$/.test(text)) return "open";
  // "Growth in the U.S." is no sentence because of its full stop, and a short question can be a heading.
  if (
    words <= 8 &&
    /\b(?:\p{Lu}\.)+$|\b(?:Inc|Co|Ltd|Corp|vs|etc|No)\.$/u.test(text)
  )
    return "open";
  return "sentence";
}
