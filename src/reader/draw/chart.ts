import { element } from "../dom";
import type { Drawing } from "../page";

/**
 * The figure as bars: one of a whole for a share, two of the same scale for a comparison. `undefined` for a plain number.
 * Bars repeat what the number beside them says, so screen readers pass over them.
 */
export function drawChart(drawing: Drawing): HTMLElement | undefined {
  switch (drawing.kind) {
    case "number":
      return undefined;
    case "share":
      return drawShare(drawing);
    case "comparison":
      return drawComparison(drawing);
  }
}

function drawShare({
  value,
  high,
  open,
}: Drawing & { readonly kind: "share" }): HTMLElement {
  const bar = element(
    "div",
    { class: "bar whole", "aria-hidden": "true" },
    fillTo(value, open === "below" ? "fill open" : "fill"),
  );
  if (high !== undefined) bar.append(fillTo(high - value, "fill open"));
  if (open === "above")
    bar.append(fillTo(Math.min(1 - value, OPEN_END), "fill open"));
  return element("div", { class: "chart" }, bar);
}

function drawComparison({
  ratio,
  than,
}: Drawing & { readonly kind: "comparison" }): HTMLElement {
  const longest = Math.max(ratio, 1);
  const other = element(
    "div",
    { class: "bar-row" },
    barOf(1 / longest, "bar other"),
  );
  if (than !== undefined)
    other.append(element("span", { class: "bar-label" }, than));
  return element(
    "div",
    { class: "chart", "aria-hidden": "true" },
    element("div", { class: "bar-row" }, barOf(ratio / longest, "bar this")),
    other,
  );
}

/** How far beyond its value the bar of "more than 60 percent" fades out. */
const OPEN_END = 0.06;

function fillTo(part: number, kind: string): HTMLElement {
  const fill = element("div", { class: kind });
  fill.style.width = percent(part);
  return fill;
}

function barOf(part: number, kind: string): HTMLElement {
  const bar = element(
    "div",
    { class: kind },
    element("div", { class: "fill" }),
  );
  bar.style.width = percent(part);
  return bar;
}

function percent(part: number): string {
  return `${String(Math.round(part * 10_000) / 100)}%`;
}
