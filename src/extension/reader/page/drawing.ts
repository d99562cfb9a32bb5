import { big, toNumber } from "../../../core/report";
import type { Bound, Decimal, Statistic } from "../../../core/report";
import type { Drawing } from "../../../reader/protocol";

const NUMBER: Drawing = { kind: "number" };

/**
 * How the statistic is drawn: a share as a part of its whole, a multiple beside what it is compared with, anything else as a
 * number. A share that is not between nothing and all of its whole (120 percent of a target) is a number too.
 */
export function drawingOf(statistic: Statistic): Drawing {
  switch (statistic.kind) {
    case "share":
      return share(statistic);
    case "multiple":
      return comparison(statistic);
    case "count":
    case "money":
    case "change":
    case "measure":
    case "index":
    case "number":
      return NUMBER;
  }
}

function share({ quantity }: Statistic): Drawing {
  const whole = quantity.unit.kind === "percent" ? 100 : 1;
  const partOf = (amount: Decimal): number => big(amount).div(whole).toNumber();
  const value = partOf(quantity.value);
  const high = quantity.high === undefined ? undefined : partOf(quantity.high);
  if (!(value >= 0) || !((high ?? value) <= 1)) return NUMBER;
  const open = openSide(quantity.bound);
  return {
    kind: "share",
    value,
    ...(high === undefined ? {} : { high }),
    ...(open === undefined ? {} : { open }),
  };
}

function comparison({ quantity, base }: Statistic): Drawing {
  const ratio = toNumber(quantity.value);
  if (quantity.unit.kind !== "multiple" || quantity.high !== undefined)
    return NUMBER;
  if (!(ratio > 0)) return NUMBER;
  return {
    kind: "comparison",
    ratio,
    ...(base === undefined ? {} : { than: base }),
  };
}

function openSide(bound: Bound): "above" | "below" | undefined {
  switch (bound) {
    case ">":
    case ">=":
      return "above";
    case "<":
    case "<=":
      return "below";
    case "=":
    case "~":
      return undefined;
  }
}
