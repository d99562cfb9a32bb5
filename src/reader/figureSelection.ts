import { closest, dataNumber } from "./dom";
import { FigureMarks } from "./figures";
import type { FloatingBar } from "./floatingBar";
import type { Leaves } from "./leaves";
import type { PageFigure } from "./page";
import { bringIntoView } from "./scrolling";
import type { Words } from "./words";

export interface FigureActions {
  insertFigure(statistic: string): void;
  copyFigure(statistic: string): void;
  /** Another figure is selected. */
  selected(): void;
}

/** How a figure is selected: whether the keyboard goes there, and whether its actions show. */
export interface Manner {
  readonly focus: boolean;
  readonly actions: boolean;
}

/** As a person selects a figure; the tree's selection only marks it. */
export const BY_HAND: Manner = { focus: true, actions: true };

/** The figure that a person has selected in the text, and the actions that show beside it. */
export class FigureSelection {
  private readonly marks: FigureMarks;

  constructor(
    private readonly figures: readonly PageFigure[],
    private readonly text: HTMLElement,
    /** The leaves are made after this, since they tell of each that is drawn. */
    private readonly leaves: () => Leaves,
    private readonly bar: FloatingBar,
    private readonly words: Words,
    private readonly actions: FigureActions,
  ) {
    this.marks = new FigureMarks(text);
    text.addEventListener("focusin", ({ target }) => {
      const index = dataNumber(closest(target, "[data-figure]"), "figure");
      if (index !== undefined && index !== this.marks.selected)
        this.mark(index);
    });
  }

  /** The selected figure. */
  get current(): PageFigure | undefined {
    return this.figures[this.marks.selected];
  }

  /** Marks the figure if it is in what was just drawn. */
  refresh(drawn: HTMLElement): void {
    this.marks.refresh(drawn);
  }

  /** The index of the figure with the id; -1 when there is none. */
  indexOf(id: string | undefined): number {
    return this.figures.findIndex((figure) => figure.id === id);
  }

  /** Marks the figure as selected, without going there; none with -1. */
  mark(index: number): void {
    this.marks.select(index);
    this.bar.hide();
    this.actions.selected();
  }

  /** Selects the figure and goes there. */
  select(index: number, { focus, actions }: Manner): void {
    const figure = this.figures[index];
    if (!figure) return;
    this.leaves().find(figure.block);
    if (index !== this.marks.selected) this.mark(index);
    const mark = this.marks.inText();
    if (!mark) return;
    bringIntoView(mark);
    if (focus) mark.focus({ preventScroll: true });
    if (actions) this.showActions(mark, figure.id);
    else this.bar.hide();
  }

  /** Selects the next or the previous figure; without a selected one, the first in the window or the last before it. */
  step(by: 1 | -1): void {
    const from = this.marks.selected;
    this.select(from < 0 ? this.nearest(by) : from + by, BY_HAND);
  }

  private nearest(by: 1 | -1): number {
    const top = dataNumber(this.leaves().atTop(0), "block") ?? 0;
    return by === 1
      ? this.figures.findIndex(({ block }) => block >= top)
      : this.figures.findLastIndex(({ block }) => block < top);
  }

  private showActions(mark: HTMLElement, statistic: string): void {
    const { words, actions } = this;
    const rects = mark.getClientRects();
    const line = closest(mark, "[data-block]") ?? this.text;
    this.bar.show(
      [
        {
          label: words.insert,
          key: "Enter",
          run: () => actions.insertFigure(statistic),
        },
        {
          label: words.copyCitation,
          key: "c",
          run: () => actions.copyFigure(statistic),
        },
      ],
      rects[rects.length - 1] ?? mark.getBoundingClientRect(),
      "below",
      // Beside the text stand the figures, which it would cover.
      line.getBoundingClientRect().right,
    );
  }
}
