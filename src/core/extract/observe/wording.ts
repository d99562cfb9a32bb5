import type Big from "big.js";

/** "30 percent", "about 33.3 percent": to one decimal, which is enough to see that another number is wrong. */
export function inPercent(exact: Big): string {
  return rounded(exact, "percent");
}

/** The number without its sign, to one decimal, and its unit. */
export function rounded(exact: Big, unit: string): string {
  const size = exact.abs();
  const shown = size.round(1);
  const about = shown.eq(size) ? "" : "about ";
  return `${about}${shown.toFixed()} ${unit}`.trim();
}

/** A printed figure within a sentence: "Some 96" is "some 96" there. */
export function inSentence(printed: string): string {
  return /^(?:A |[A-Z][a-z])/.test(printed)
    ? printed.charAt(0).toLowerCase() + printed.slice(1)
    : printed;
}
