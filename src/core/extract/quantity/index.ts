import type { Language, Quantity } from "../../report";
import { findEnglishQuantities } from "../en";
import { findChineseQuantities } from "../zh/quantity";

/**
 * Every quantity in the text, in order, without overlaps. Dates, times, versions, ordinals, references and numbers in names
 * are not quantities.
 */
export function findQuantities(
  text: string,
  language: Language = "en",
): readonly Quantity[] {
  switch (language) {
    case "en":
      return findEnglishQuantities(text);
    case "zh":
      return findChineseQuantities(text);
  }
}
