import { closest, dataNumber } from "./dom";

/** The statistics that are drawn: which one is selected, and that it shows wherever it stands. */
export class FigureMarks {
  private current = -1;
  private hovered = -1;
  /** The one statistic that Tab reaches: the selected one, or the first; j and k lead to the others. */
  private reached: HTMLElement | undefined;

  constructor(private readonly root: HTMLElement) {
    root.addEventListener("pointerover", ({ target }) =>
      this.hover(figureAt(target)),
    );
    root.addEventListener("pointerleave", () => this.hover(-1));
  }

  /** Index into the page's figures; -1 when none is selected. */
  get selected(): number {
    return this.current;
  }

  /** Selects a figure, or none with -1. */
  select(index: number): void {
    for (const mark of marksOf(this.root, this.current))
      mark.removeAttribute("aria-current");
    this.current = index;
    this.refresh(this.root);
  }

  /** Marks what was just drawn. */
  refresh(drawn: HTMLElement): void {
    for (const mark of marksOf(drawn, this.current))
      mark.setAttribute("aria-current", "true");
    const first = this.reached ? null : drawn.querySelector("[data-figure]");
    this.reach(inText(drawn, this.current) ?? first);
  }

  /** The selected statistic where it stands, if it is drawn. */
  inText(): HTMLElement | undefined {
    return inText(this.root, this.current);
  }

  private reach(mark: Element | null): void {
    if (!(mark instanceof HTMLElement)) return;
    if (this.reached) this.reached.tabIndex = -1;
    this.reached = mark;
    mark.tabIndex = 0;
  }

  private hover(index: number): void {
    if (index === this.hovered) return;
    for (const mark of marksOf(this.root, this.hovered))
      mark.classList.remove("hover");
    this.hovered = index;
    for (const mark of marksOf(this.root, index)) mark.classList.add("hover");
  }
}

/** The figure whose statistic or note the event is about; -1 when it is about none. */
export function figureAt(target: EventTarget | null): number {
  const mark = closest(target, "[data-figure], [data-note]");
  return dataNumber(mark, "figure") ?? dataNumber(mark, "note") ?? -1;
}

function inText(root: HTMLElement, index: number): HTMLElement | undefined {
  return (
    root.querySelector<HTMLElement>(`[data-figure="${String(index)}"]`) ??
    undefined
  );
}

/** The statistic in the text and its note in the margin. */
function marksOf(root: HTMLElement, index: number): readonly HTMLElement[] {
  if (index < 0) return [];
  const name = String(index);
  return [
    ...root.querySelectorAll<HTMLElement>(
      `[data-figure="${name}"], [data-note="${name}"]`,
    ),
  ];
}
