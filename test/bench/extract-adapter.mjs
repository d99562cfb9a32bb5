/**
 * Adapter of the built core for the extraction benchmark's scorer: `extract(text)` gives what it scores. What the scorer's
 * gold data write differently from us is translated here, and nothing else:
 * - its one slot for "change" holds a bound or a direction, and a direction only where a verb or adverb says it;
 * - it writes a movement from one level to another as one range;
 * - its unit for a count is the counted noun phrase, so that what it calls the concept of a count is whoever has the things;
 *   elsewhere the concept is what is measured together with whoever has it, without possessive endings and prepositions.
 */
import * as core from "../../out/core/extract.mjs";

export const name = "cited-figures";

export function extract(text) {
  const figures = figuresOf(text);
  return joinMovements(text, figures).map(
    ({ quantity, measured, entity, high }, i, all) => ({
      start: quantity.start,
      end: quantity.end,
      text: quantity.text,
      value: Number(quantity.value),
      ...(high === undefined ? {} : { hi: Number(high) }),
      unit: unitOf(text, quantity),
      bound: quantity.bound,
      trend: trendOf(text, quantity, all[i - 1]?.quantity),
      concept: conceptOf(text, quantity, measured, entity),
    }),
  );
}

/** Numbers of Chinese text, for its specs. */
export function extractChinese(text) {
  return core
    .findQuantities(text, "zh")
    .map(({ value }) => ({ value: Number(value) }));
}

/** The whole work on a text, for measuring speed. */
export function read(text) {
  return core.findFigures(text, "en");
}

function figuresOf(text) {
  if (core.findFigures !== undefined)
    return core
      .findFigures(text, "en")
      .map(({ quantity, measured, entity }) => ({
        quantity,
        measured,
        entity,
        high: quantity.high,
      }));
  return core.findQuantities(text, "en").map((quantity) => ({
    quantity,
    measured: undefined,
    high: quantity.high,
  }));
}

function unitOf(text, quantity) {
  if (quantity.counted === undefined) return quantity.unit.name;
  return text
    .slice(quantity.counted.start, quantity.counted.end)
    .split(/\s+/)
    .filter((word) => word !== "and" && word !== "&")
    .join(" ");
}

function conceptOf(text, quantity, measured, entity) {
  if (measured === undefined) return undefined;
  const { counted } = quantity;
  if (counted !== undefined) {
    const noun = text.slice(counted.start, counted.end).split(" ").at(-1);
    if (measured === "" || measured.includes(noun)) return contentWords(entity);
  }
  return contentWords(`${measured} ${entity ?? ""}`);
}

function contentWords(label = "") {
  return label
    .replace(/['’]s\b/g, "")
    .replaceAll("/", " ")
    .replace(
      /\b(?:total|across|among|per|including|between|after|before) /gi,
      "",
    )
    .trim();
}

const CHANGE_NOUN =
  /^\W*(?:[a-z-]+ ){0,2}(?:increase|rise|growth|gain|jump|surge|drop|decrease|decline|reduction|cut|loss|fall|improvement|discount|higher|lower|more|less|above|below)\b/;

function trendOf(text, quantity, previous) {
  // A bound takes the slot; "about" leaves it to the direction.
  if (quantity.trend === undefined || /[<>]/.test(quantity.bound))
    return undefined;
  const before = text.slice(Math.max(0, quantity.start - 30), quantity.start);
  if (
    CHANGE_NOUN.test(text.slice(quantity.end, quantity.end + 40)) ||
    /\b(?:increase|rise|gain|decrease|drop|cut|decline) of $/.test(before)
  )
    return undefined;
  // "rose 0.65% to 27,349": the direction is the change's.
  const outcome =
    quantity.role === "level" &&
    previous?.role === "change" &&
    /^.{0,12}to\b.{0,12}$/.test(text.slice(previous.end, quantity.start));
  if (outcome) return undefined;
  return quantity.trend;
}

function joinMovements(text, figures) {
  const joined = [];
  for (const figure of figures) {
    const last = joined[joined.length - 1];
    const from =
      last !== undefined &&
      /\bfrom (?:about |around )?$/.test(
        text.slice(Math.max(0, last.quantity.start - 12), last.quantity.start),
      );
    if (
      from &&
      last.high === undefined &&
      figure.high === undefined &&
      / to $/.test(
        text.slice(last.quantity.end, figure.quantity.start).slice(-4),
      ) &&
      figure.quantity.start - last.quantity.end < 12
    ) {
      joined[joined.length - 1] = {
        ...last,
        high: figure.quantity.value,
        quantity: {
          ...figure.quantity,
          value: last.quantity.value,
          start: last.quantity.start,
          trend: undefined,
        },
      };
    } else joined.push(figure);
  }
  return joined;
}
