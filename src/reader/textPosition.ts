import { closest, dataNumber } from "./dom";

/** A span of a block's text. */
export interface BlockSpan {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The selected text as a span of the block it stands in, without white space around it. "none" when nothing of a report is
 * selected, "several" when the selection reaches over more than one block.
 */
export function selectedSpan(
  selection: Selection | null,
): BlockSpan | "none" | "several" {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0)
    return "none";
  const range = selection.getRangeAt(0);
  const first = closest(range.startContainer, "[data-block]");
  const last = closest(range.endContainer, "[data-block]");
  const block = dataNumber(first, "block");
  if (!first || !last || block === undefined)
    return first || last ? "several" : "none";
  if (block !== dataNumber(last, "block")) return "several";
  const start = offsetIn(first, range.startContainer, range.startOffset);
  const end = offsetIn(last, range.endContainer, range.endOffset);
  // Within a line, without the white space around it; over several cells, as it is.
  const text = first === last ? range.toString() : "";
  const selected = {
    block,
    start: start + text.length - text.trimStart().length,
    end: end - (text.length - text.trimEnd().length),
  };
  return selected.start < selected.end ? selected : "none";
}

/** The offset in the block's text of a position in the line's element. */
function offsetIn(line: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, offset);
  return (dataNumber(line, "start") ?? 0) + before.toString().length;
}

/** The range of the page that shows a span of a block's text; `lines` are the elements that show the block. */
export function rangeOf(
  lines: readonly HTMLElement[],
  span: { readonly start: number; readonly end: number },
): Range | undefined {
  const start = positionOf(lines, span.start, "after");
  const end = positionOf(lines, span.end, "before");
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range.collapsed ? undefined : range;
}

/** Where the offset is: between two texts, in the one `before` or `after` it; past the end, at the end. */
function positionOf(
  lines: readonly HTMLElement[],
  offset: number,
  side: "before" | "after",
): [Node, number] | undefined {
  let last: [Node, number] | undefined;
  for (const line of lines) {
    const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let at = dataNumber(line, "start") ?? 0;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const length = node.textContent?.length ?? 0;
      const reached =
        side === "before" ? offset <= at + length : offset < at + length;
      if (reached) return [node, Math.max(0, offset - at)];
      at += length;
      last = [node, length];
    }
  }
  return last;
}
