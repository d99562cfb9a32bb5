/** One number or a range of numbers in a locator's value. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/** The parts of a locator's value, "3, 7 and 9-11", as written. */
export function valueParts(value: string): readonly string[] {
  return value
    .split(/[,，、;&]|\s(?:and|und|et|y|和)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The number or range of numbers that the part is, "4" or "4-5" (also "124-8" for 124-128); `undefined` when it is neither. */
export function numberRange(part: string): NumberRange | undefined {
  const match =
    /^(\d{1,9})(?:\s*(?:[-–—~至到]|--|to|bis|à|a)\s*(\d{1,9}))?$/.exec(part);
  if (match === null) return undefined;
  const [, from = "", to = from] = match;
  const full =
    to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
  const first = Number(from);
  const last = Number(full);
  return last < first ? undefined : { first, last };
}

/**
 * The value with another one joined to it in rising order, "10" and "11" to "10, 11"; the old value itself when it has the new one
 * already; `undefined` when they cannot be joined.
 */
export function mergeValues(old: string, added: string): string | undefined {
  if (old === added) return old;
  const parts = valueParts(old);
  if (parts.includes(added)) return old;
  const range = numberRange(added);
  const ranges = parts.map(numberRange);
  if (range === undefined) return undefined;
  const { first, last } = range;
  if (ranges.some((r) => r !== undefined && r.first <= first && last <= r.last))
    return old;
  if (ranges.includes(undefined)) return undefined;
  const before = ranges.filter(
    (r) => r !== undefined && r.first < first,
  ).length;
  return [...parts.slice(0, before), added, ...parts.slice(before)].join(", ");
}
