/** Reads the text of the active editor off the screen, and finds where a piece of it stands. */
import type { Locator } from "playwright-core";

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in code units. */
  readonly column: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The lines that are on screen, with soft wraps undone. In a document that is not scrolled these start at line 1. */
export function visibleLines(editor: Locator): Promise<string[]> {
  return editor.evaluate((node) => {
    const top = (one: Element): number =>
      Number.parseFloat((one as HTMLElement).style.top);
    const starts = new Set<number>();
    for (const margin of node.querySelectorAll(".margin-view-overlays > div"))
      if (margin.querySelector(".line-numbers")?.textContent.trim())
        starts.add(top(margin));
    const lines: string[] = [];
    for (const view of [
      ...node.querySelectorAll(".view-lines > .view-line"),
    ].sort((a, b) => top(a) - top(b))) {
      const text = view.textContent.replace(/\u00a0/g, " ");
      if (starts.has(top(view)) || lines.length === 0) lines.push(text);
      else lines.push(`${lines.pop() ?? ""}${text}`);
    }
    return lines;
  });
}

/** The place just behind the first occurrence of a text that stands on one line. */
export function placeAfter(
  lines: readonly string[],
  text: string,
): Place | undefined {
  for (const [index, line] of lines.entries()) {
    const found = line.indexOf(text);
    if (found >= 0) return { line: index + 1, column: found + text.length + 1 };
  }
  return undefined;
}

/** Where the first occurrence of a text is drawn. It must stand on one line on screen. */
export function boxOf(editor: Locator, text: string): Promise<Box | undefined> {
  return editor.evaluate((node, wanted) => {
    for (const view of node.querySelectorAll(".view-lines > .view-line")) {
      const start = view.textContent.replace(/\u00a0/g, " ").indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      let offset = 0;
      const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
      for (let part = walker.nextNode(); part; part = walker.nextNode()) {
        const length = part.textContent?.length ?? 0;
        if (start >= offset && start < offset + length)
          range.setStart(part, start - offset);
        const end = start + wanted.length;
        if (end > offset && end <= offset + length)
          range.setEnd(part, end - offset);
        offset += length;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return undefined;
  }, text);
}
