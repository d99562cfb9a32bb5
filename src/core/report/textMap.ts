/**
 * Maps offsets in a block's text to offsets in the source file. A flat list of pairs `[text, source, text, source, …]`, both
 * rising; between two pairs the offsets run in step. The first pair's text offset is 0.
 */
export type TextMap = readonly number[];

/** The source offset of the code unit at `offset` in the block's text. */
export function toSource(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[2 * middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (map[2 * low + 1] ?? 0) + offset - (map[2 * low] ?? 0);
}

/**
 * The source span of a span of the block's text. Its end follows the last code unit, so that mark-up after the span is not
 * part of it.
 */
export function spanToSource(
  map: TextMap,
  span: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const start = toSource(map, span.start);
  return {
    start,
    end: span.end > span.start ? toSource(map, span.end - 1) + 1 : start,
  };
}
