import type { Anchor, Span, StatisticId } from "../report";

/** Code units of context on each side of a quote, as many as the W3C's own examples have. */
const CONTEXT = 32;

/** The anchor of a span of a block's text. */
export function anchorAt(text: string, block: number, span: Span): Anchor {
  const { start, end } = span;
  return {
    start,
    end,
    block,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Makes ids from what an anchor quotes, so that they stay when other blocks change; equal quotes are told apart by their
 * order in the report.
 */
export class Ids {
  private readonly seen = new Map<string, number>();

  next(anchor: Anchor): StatisticId {
    const hash = fingerprint(
      `${anchor.prefix}\u0000${anchor.exact}\u0000${anchor.suffix}`,
    );
    const count = (this.seen.get(hash) ?? 0) + 1;
    this.seen.set(hash, count);
    return (count === 1 ? hash : `${hash}-${String(count)}`) as StatisticId;
  }
}

/** A 64-bit hash of the text in base 36: two rounds of FNV-1a with different offsets. */
function fingerprint(text: string): string {
  return `${fnv(text, 0x811c9dc5)}${fnv(text, 0x1234567)}`;
}

function fnv(text: string, offset: number): string {
  let hash = offset;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, "0");
}
