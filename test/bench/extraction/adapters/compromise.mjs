/** compromise's numbers, with the unit that it gives them. */
import nlp from "compromise";

export const name = "compromise";

const SIGNS = new Map([["%", "percent"]]);
const NOT_A_QUANTITY = new Set(["Ordinal", "Date", "Year", "Time"]);

export function extract(text) {
  return nlp(text)
    .numbers()
    .json({ offset: true })
    .filter(({ number, terms }) => {
      const tags = terms.flatMap((term) => term.tags);
      return (
        number?.num != null && !tags.some((tag) => NOT_A_QUANTITY.has(tag))
      );
    })
    .map(({ number, offset, text: printed }) => ({
      start: offset.start,
      end: offset.start + offset.length,
      text: printed,
      value: number.num,
      unit: unitOf(number),
      bound: "=",
    }));
}

function unitOf({ prefix, suffix, unit }) {
  return prefix || SIGNS.get(suffix) || unit || undefined;
}
