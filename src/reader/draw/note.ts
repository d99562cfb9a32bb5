import { element } from "../dom";
import type { DerivedFigure, PageFigure, Printed } from "../page";
import type { Words } from "../words";
import { drawChart } from "./chart";
import type { Density } from "../marginPlan";

/** The number large with what belongs to it small, then its bars, then what it measures. */
export function drawFigureBody(
  figure: PageFigure,
  words: Words,
  options: { readonly withMeasured: boolean; readonly withSetting: boolean },
): readonly Node[] {
  const { printed, trend, drawing, base, measured, setting } = figure;
  const number = drawNumber(printed);
  if (trend !== undefined)
    number.prepend(
      element(
        "span",
        { class: `trend ${trend}`, role: "img", "aria-label": words[trend] },
        trend === "up" ? "▲" : "▼",
      ),
      " ",
    );
  const body: Node[] = [number];
  const chart = drawChart(drawing);
  if (chart) body.push(chart);
  const besideBar = drawing.kind === "comparison" && drawing.than !== undefined;
  if (base !== undefined && !besideBar)
    body.push(element("div", { class: "base" }, base));
  if (measured !== "" && options.withMeasured)
    body.push(element("div", { class: "measured" }, measured));
  if (setting !== undefined && options.withSetting)
    body.push(element("div", { class: "setting" }, setting));
  return body;
}

/** The parts keep to each other as they are printed: "$1,240" and "12%" without a gap. */
function drawNumber({ before, number, after }: Printed): HTMLElement {
  const drawn = element("div", { class: "number" });
  if (before !== "") drawn.append(element("small", {}, before));
  drawn.append(element("b", {}, number));
  if (after !== "") drawn.append(element("small", {}, after));
  return drawn;
}

/** A value that follows from the report's figures: framed, named as such, and with its arithmetic. */
export function drawDerived(derived: DerivedFigure, words: Words): HTMLElement {
  return element(
    "div",
    { class: "note derived", role: "note", title: words.derivedHint },
    element("div", { class: "tag" }, words.derived),
    drawNumber(derived.printed),
    element("div", { class: "measured" }, derived.label),
    element("div", { class: "formula" }, derived.formula),
  );
}

/** The figures that stand in a line, for the margin beside it. */
export function drawNotes(
  figures: readonly (readonly [index: number, figure: PageFigure])[],
  derived: readonly DerivedFigure[],
  density: Density,
  words: Words,
): HTMLElement | undefined {
  if (figures.length + derived.length === 0) return undefined;
  const notes = element("div", { class: `notes ${density}` });
  let before = "";
  for (const [index, figure] of figures) {
    // What the statistic in the text says to a screen reader is not said twice.
    const note = element(
      "div",
      { class: "note", "data-note": index, "aria-hidden": "true" },
      ...drawFigureBody(figure, words, {
        withMeasured: figure.measured !== before,
        withSetting: false,
      }),
    );
    before = figure.measured;
    notes.append(note);
  }
  notes.append(...derived.map((one) => drawDerived(one, words)));
  return notes;
}
