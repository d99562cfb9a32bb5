import type { Quantity } from "../../report";

/** Whether it is an amount of something rather than a part of or a change in one. */
export function isAmount({ unit, role }: Quantity): boolean {
  if (role === "change") return false;
  return (
    unit.kind === "count" ||
    unit.kind === "none" ||
    unit.kind === "money" ||
    unit.kind === "measure" ||
    unit.kind === "index"
  );
}

/** Whether it is so many parts of a whole. */
export function isShare({ unit, role, fraction }: Quantity): boolean {
  if (role === "change") return false;
  return (
    unit.kind === "percent" || (unit.kind === "ratio" && fraction !== undefined)
  );
}

/** What a share is to be multiplied by to be parts of a hundred. */
export function toPercent({ unit }: Quantity): number {
  return unit.kind === "percent" ? 1 : 100;
}

/** Whether both are told in one unit, or one of them leaves its unit to the other. */
export function isSameUnit({ unit: a }: Quantity, { unit: b }: Quantity) {
  if (a.kind === "none" || b.kind === "none")
    return a.kind !== "percent" && b.kind !== "percent";
  return a.kind === b.kind && a.name === b.name && a.currency === b.currency;
}
