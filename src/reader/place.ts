/**
 * Where a person is in a page: kept across a reload of the window, a hidden tab and a change of the report. Blocks are
 * found again by their first words, since their numbers shift when a paragraph is added above.
 */
export interface ReadingPlace {
  /** Index of the block at the top of the window. */
  readonly block: number;
  /** Its first words. */
  readonly quote: string;
  /** How far the block's top is above the window's top, in pixels. */
  readonly offset: number;
  /** Id of the selected statistic. */
  readonly figure?: string;
}

/** How many characters of a block tell it from others. */
export const QUOTE_LENGTH = 48;

/**
 * The block in which reading goes on: the one with the place's first words that is nearest to where it was, otherwise the one
 * with its number, or the last. `quotes` are the blocks' first words by index. `undefined` only when there is no block.
 */
export function findBlock(
  quotes: readonly string[],
  place: Pick<ReadingPlace, "block" | "quote">,
): number | undefined {
  for (let away = 0; away < quotes.length; away++)
    for (const index of [place.block - away, place.block + away])
      if (quotes[index] === place.quote && place.quote !== "") return index;
  if (quotes.length === 0) return undefined;
  return Math.min(Math.max(place.block, 0), quotes.length - 1);
}

/** The place in what was kept; `undefined` for anything else, as an earlier version may have kept it. */
export function parsePlace(value: unknown): ReadingPlace | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { block, quote, offset, figure } = value as Record<string, unknown>;
  if (typeof block !== "number" || !Number.isSafeInteger(block) || block < 0)
    return undefined;
  if (typeof quote !== "string") return undefined;
  if (typeof offset !== "number" || !Number.isFinite(offset)) return undefined;
  return {
    block,
    quote,
    offset,
    ...(typeof figure === "string" ? { figure } : {}),
  };
}
