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
  const whole = span(tokens, draft.from, draft.to);
  const start = Math.min(whole.start, boundWords?.start ?? Infinity);
  const end = Math.max(whole.end, boundWords?.end ?? 0);
  const { fraction } = draft.number;
  return {
    start: start + offset,
    end: end + offset,
    text: text.slice(start, end),
    number: shift(span(tokens, draft.number.from, draft.numberTo), offset),
    value: toDecimal(draft.value),
    ...(draft.high === undefined ? {} : { high: toDecimal(draft.high) }),
    step: toDecimal(draft.step),
    ...(fraction === undefined ? {} : { fraction }),
    unit: draft.unit ?? (fraction === undefined ? NONE : RATIO),
    ...(counted === undefined
      ? {}
      : { counted: shift(span(tokens, counted.from, counted.to), offset) }),
    bound: draft.bound,
    ...(boundWords === undefined
      ? {}
      : { boundWords: shift(boundWords, offset) }),
    ...(draft.trend === undefined ? {} : { trend: draft.trend }),
    ...(draft.role === undefined ? {} : { role: draft.role }),
  };
}

/** The span of the tokens in the text. */
function span(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
