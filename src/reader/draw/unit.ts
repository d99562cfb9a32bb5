import { element } from "../dom";
import type { Density, MarginNotes } from "../marginPlan";
import type { DerivedFigure, Line, ListItem, Row, Unit } from "../page";
import { fill } from "../words";
import { drawLine } from "./line";
import type { Ink } from "./line";
import { drawNotes } from "./note";

/** Ink with what stands in the margin beside each block. */
export interface PageInk extends Ink {
  readonly margin: ReadonlyMap<number, MarginNotes>;
  readonly derivedAt: ReadonlyMap<number, readonly DerivedFigure[]>;
}

/** A unit of the report with the notes beside it. */
export function drawUnit(unit: Unit, ink: PageInk): HTMLElement {
  switch (unit.kind) {
    case "heading":
      return drawHeading(unit, ink);
    case "paragraph":
      return withNotes("p", unit.line, ink);
    case "quote":
      return element("blockquote", {}, withNotes("p", unit.line, ink));
    case "caption":
      return withNotes("p", unit.line, ink, "caption");
    case "footnote":
      return withNotes("p", unit.line, ink, "footnote");
    case "code":
      return element(
        "div",
        { class: "block" },
        element(
          "pre",
          { tabindex: 0 },
          drawLine(element("code"), unit.line, ink),
        ),
      );
    case "list":
      return drawList(unit.items, ink);
    case "table":
      return drawTable(unit, ink);
  }
}

function drawHeading(
  { level, line }: Unit & { readonly kind: "heading" },
  ink: PageInk,
): HTMLElement {
  // The report's title is the page's h1. The deepest heading that HTML has is h6.
  const tag = (["h2", "h3", "h4", "h5", "h6"] as const)[level - 1] ?? "h6";
  return withNotes(tag, line, ink, "heading");
}

/** The line, its number in the margin on its left, and its figures in the margin on its right. */
function withNotes(
  tag: "p" | "div" | "h2" | "h3" | "h4" | "h5" | "h6",
  line: Line,
  ink: PageInk,
  kind = "text",
): HTMLElement {
  const block = element("div", { class: `block ${kind}` });
  if (line.paragraph !== undefined)
    block.append(
      element(
        "button",
        {
          class: "paragraph",
          type: "button",
          // Tab reaches the first; the arrow keys lead to the others.
          tabindex: line.paragraph === 1 ? 0 : -1,
          "data-paragraph": line.block,
          "aria-label": fill(ink.words.selectParagraph, line.paragraph),
        },
        String(line.paragraph),
      ),
    );
  const notes = notesOf(line, ink);
  if (notes) block.append(notes);
  if (ink.margin.get(line.block)?.below) block.classList.add("below");
  block.append(drawLine(element(tag), line, ink));
  return block;
}

function notesOf(line: Line, ink: PageInk): HTMLElement | undefined {
  const figures = line.inlines.flatMap((inline) => {
    if (!("figure" in inline)) return [];
    const figure = ink.figures[inline.figure];
    return figure ? [[inline.figure, figure] as const] : [];
  });
  const derived = ink.derivedAt.get(line.block) ?? [];
  return drawNotes(figures, derived, densityAt(line.block, ink), ink.words);
}

function densityAt(block: number, ink: PageInk): Density {
  return ink.margin.get(block)?.density ?? "large";
}

/** Nested lists out of the flat items. */
function drawList(items: readonly ListItem[], ink: PageInk): HTMLElement {
  const root = element("div", { class: "list" });
  /** The lists that are open, outermost first, each with its last item. */
  const open: OpenList[] = [];
  for (const { line, depth, ordinal } of items) {
    const tag = ordinal === undefined ? "ul" : "ol";
    while ((open.at(-1)?.depth ?? 0) > depth) open.pop();
    if (open.at(-1)?.depth === depth && !open.at(-1)?.list.matches(tag))
      open.pop();
    const item = element("li", {}, withNotes("div", line, ink));
    const same = open.at(-1);
    if (same?.depth === depth) {
      same.list.append(item);
      same.last = item;
      continue;
    }
    const list = element(tag, { start: ordinal }, item);
    (same?.last ?? root).append(list);
    open.push({ list, depth, last: item });
  }
  return root;
}

interface OpenList {
  readonly list: HTMLElement;
  readonly depth: number;
  last: HTMLElement;
}

function drawTable(
  { caption, rows }: Unit & { readonly kind: "table" },
  ink: PageInk,
): HTMLElement {
  const header = rows.filter((row) => row.header);
  const body = rows.filter((row) => !row.header);
  const table = element("table");
  if (caption) table.append(drawLine(element("caption"), caption, ink));
  if (header.length > 0)
    table.append(
      element("thead", {}, ...header.map((row) => drawRow(row, "th", ink))),
    );
  table.append(
    element("tbody", {}, ...body.map((row) => drawRow(row, "td", ink))),
  );
  const unit = element("div", { class: "block table" });
  const derived = rows.flatMap(
    ({ cells }) => ink.derivedAt.get(cells[0]?.line.block ?? -1) ?? [],
  );
  const notes = drawNotes([], derived, "large", ink.words);
  if (notes) unit.append(notes);
  unit.append(element("div", { class: "scroll", tabindex: 0 }, table));
  return unit;
}

function drawRow({ cells }: Row, tag: "th" | "td", ink: PageInk): HTMLElement {
  return element(
    "tr",
    {},
    ...cells.map(({ line, numeric }) =>
      drawLine(
        element(tag, {
          class: numeric ? "numeric" : undefined,
          scope: tag === "th" ? "col" : undefined,
        }),
        line,
        ink,
      ),
    ),
  );
}
