import type { Quantity, Span, Unit } from "../../report";
import { shift, toDecimal } from "../../report";
import type { Draft } from "./draft";
import type { Token } from "./token";

const NONE: Unit = { kind: "none", name: "" };
const RATIO: Unit = { kind: "ratio", name: "" };

/** The finished quantity of a draft; the tokens begin `offset` code units into the whole text. */
export function finish(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
  offset: number,
): Quantity {
  const { boundWords, counted } = draft;
  const whole = span(tokens, draft.from, draft.to, 0);
  const start = Math.min(whole.start, boundWords?.start ?? Infinity);
  const end = Math.max(whole.end, boundWords?.end ?? 0);
  const { fraction } = draft.number;
  const quantity: Writable<Quantity> = {
    start: start + offset,
    end: end + offset,
    text: text.slice(start, end),
    number: span(tokens, draft.number.from, draft.numberTo, offset),
    value: toDecimal(draft.value),
    step: toDecimal(draft.step),
    unit: draft.unit ?? (fraction === undefined ? NONE : RATIO),
    bound: draft.bound,
  };
  if (draft.high !== undefined) quantity.high = toDecimal(draft.high);
  if (fraction !== undefined) quantity.fraction = fraction;
  if (counted !== undefined)
    quantity.counted = span(tokens, counted.from, counted.to, offset);
  if (boundWords !== undefined) quantity.boundWords = shift(boundWords, offset);
  if (draft.trend !== undefined) quantity.trend = draft.trend;
  if (draft.role !== undefined) quantity.role = draft.role;
  return quantity;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The span of the tokens in the whole text. */
function span(
  tokens: readonly Token[],
  from: number,
  to: number,
  offset: number,
): Span {
  return {
    start: (tokens[from]?.start ?? 0) + offset,
    end: (tokens[to - 1]?.end ?? 0) + offset,
  };
}
