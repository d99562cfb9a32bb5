import type { Decimal, Quantity, Unit } from "../../report";
import { shift, toDecimal } from "../../report";
import type { Draft } from "./draft";
import type { Token } from "./token";

const NONE: Unit = { kind: "none", name: "" };
const RATIO: Unit = { kind: "ratio", name: "" };

/** The finished quantity of a draft. */
export function finish(
  text: string,
  tokens: readonly Token[],
  draft: Draft,
): Quantity {
  const start = Math.min(
    tokens[draft.from]?.start ?? 0,
    draft.boundWords?.start ?? Infinity,
  );
  const end = Math.max(
    tokens[draft.to - 1]?.end ?? 0,
    draft.boundWords?.end ?? 0,
  );
  const { fraction } = draft.number;
  return {
    start,
    end,
    text: text.slice(start, end),
    number: {
      start: tokens[draft.number.from]?.start ?? 0,
      end: tokens[draft.numberTo - 1]?.end ?? 0,
    },
    value: decimal(draft.value),
    ...(draft.high === undefined ? {} : { high: decimal(draft.high) }),
    step: decimal(draft.step),
    ...(fraction === undefined ? {} : { fraction }),
    unit: draft.unit ?? (fraction === undefined ? NONE : RATIO),
    ...(draft.counted === undefined
      ? {}
      : {
          counted: {
            start: tokens[draft.counted.from]?.start ?? 0,
            end: tokens[draft.counted.to - 1]?.end ?? 0,
          },
        }),
    bound: draft.bound,
    ...(draft.boundWords === undefined ? {} : { boundWords: draft.boundWords }),
    ...(draft.trend === undefined ? {} : { trend: draft.trend }),
    ...(draft.role === undefined ? {} : { role: draft.role }),
  };
}

function decimal(value: Draft["value"]): Decimal {
  return toDecimal(value);
}

/** The quantity with all its offsets moved by `by` code units. */
export function shiftQuantity(quantity: Quantity, by: number): Quantity {
  const { counted, boundWords } = quantity;
  return {
    ...quantity,
    ...shift(quantity, by),
    number: shift(quantity.number, by),
    ...(counted === undefined ? {} : { counted: shift(counted, by) }),
    ...(boundWords === undefined ? {} : { boundWords: shift(boundWords, by) }),
  };
}
