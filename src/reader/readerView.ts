import { closest, dataNumber, element } from "./dom";
import { drawHead } from "./draw/head";
import { drawKeys } from "./draw/keys";
import { Outline } from "./draw/outline";
import { figureAt } from "./figures";
import { BY_HAND, FigureSelection } from "./figureSelection";
import { FloatingBar } from "./floatingBar";
import type { KeyAction } from "./keys";
import { Leaves } from "./leaves";
import { planMargin } from "./marginPlan";
import type { DerivedFigure, Page } from "./page";
import { arrowThroughParagraphs, PassageSelection } from "./passage";
import { piecesOf, quotesOf } from "./pieces";
import { findBlock } from "./place";
import type { ReadingPlace, Target, Words } from "./protocol";
import { bringIntoView, scrollToOffset } from "./scrolling";
import { rangeOf } from "./textPosition";
import type { BlockSpan } from "./textPosition";
import type { Surroundings, View } from "./view";

/** A report to read. */
export class ReaderView implements View {
  private readonly stop = new AbortController();
  private readonly text: HTMLElement;
  private readonly outline: Outline | undefined;
  private readonly leaves: Leaves;
  private readonly figures: FigureSelection;
  private readonly passage: PassageSelection;
  private readonly bars: readonly FloatingBar[];
  private readonly quotes: readonly string[];
  private disabled = false;
  private scrolled = 0;

  constructor(
    page: Page,
    words: Words,
    private readonly around: Surroundings,
  ) {
    const { root } = around;
    this.quotes = quotesOf(page);
    this.text = element("main", { lang: page.head.language, tabindex: -1 });
    this.text.append(drawHead(page.head));
    if (page.outline.length > 1)
      this.outline = new Outline(page.outline, words, (block) =>
        this.go({ block, focus: true }),
      );
    root.replaceChildren(
      ...(this.outline ? [this.outline.element] : []),
      this.text,
      drawKeys(words, "reader"),
    );
    const figureBar = new FloatingBar(root, words.figure);
    const passageBar = new FloatingBar(root, words.cite);
    this.bars = [figureBar, passageBar];
    this.figures = new FigureSelection(
      page.figures,
      this.text,
      () => this.leaves,
      figureBar,
      words,
      {
        insertFigure: (statistic) => this.sendFigure("insertFigure", statistic),
        copyFigure: (statistic) => this.sendFigure("copyFigure", statistic),
        selected: () => {
          highlight(undefined);
          around.moved();
        },
      },
    );
    this.passage = new PassageSelection(this.text, passageBar, words, {
      insertPassage: (span) => this.sendPassage("insertPassage", span),
      copyPassage: (span) => this.sendPassage("copyPassage", span),
    });
    const pieces = piecesOf(page, {
      figures: page.figures,
      words,
      margin: planMargin(page),
      derivedAt: byBlock(page.derived),
    });
    this.leaves = new Leaves(this.text, pieces, (leaf) =>
      this.figures.refresh(leaf),
    );
    this.listen();
  }

  go({ statistic, block, span, focus }: Target): void {
    const index = this.figures.indexOf(statistic);
    if (index >= 0)
      return this.figures.select(index, { focus, actions: false });
    if (block === undefined) return;
    const lines = this.leaves.find(block);
    const range = rangeOf(lines, span ?? WHOLE);
    if (!lines[0] || !range) return;
    bringIntoView(closest(range.startContainer, "[data-block]") ?? lines[0]);
    highlight(range);
    if (focus) this.text.focus({ preventScroll: true });
  }

  place(): ReadingPlace | undefined {
    const top = this.leaves.atTop(0);
    const block = dataNumber(top, "block");
    if (!top || block === undefined) return undefined;
    const figure = this.figures.current?.id;
    return {
      block,
      quote: this.quotes[block] ?? "",
      offset: -top.getBoundingClientRect().top,
      ...(figure === undefined ? {} : { figure }),
    };
  }

  restore(place: ReadingPlace): void {
    this.figures.mark(this.figures.indexOf(place.figure));
    const block = findBlock(this.quotes, place);
    const line = block === undefined ? undefined : this.leaves.find(block)[0];
    // At the very top the head shows, and stays.
    if (line && (block !== 0 || place.offset > 0))
      scrollToOffset(line, place.offset);
  }

  key(action: KeyAction, target: EventTarget | null): boolean {
    switch (action) {
      case "next":
      case "previous":
        this.passage.clear();
        this.figures.step(action === "next" ? 1 : -1);
        return true;
      case "press":
        if (figureAt(target) < 0) return false;
        this.figures.select(figureAt(target), BY_HAND);
        return true;
      case "act":
        if (isPressedByEnter(target, this.passage.exists)) return false;
        return this.act("insertPassage", "insertFigure");
      case "copy":
        return this.act("copyPassage", "copyFigure");
      case "sentence":
        return this.selectSentence();
      case "leave":
        if (this.passage.clear()) return true;
        for (const bar of this.bars) bar.hide();
        this.around.post({ type: "leave" });
        return true;
    }
  }

  disable(): void {
    this.disabled = true;
    for (const bar of this.bars) bar.disable();
  }

  dispose(): void {
    this.stop.abort();
    clearTimeout(this.scrolled);
    this.leaves.dispose();
    this.passage.dispose();
    highlight(undefined);
  }

  private listen(): void {
    const { signal } = this.stop;
    this.text.addEventListener("click", ({ target }) => this.click(target));
    this.text.addEventListener("keydown", arrowThroughParagraphs);
    window.addEventListener(
      "resize",
      () => {
        for (const bar of this.bars) bar.hide();
      },
      { signal },
    );
    window.addEventListener("scroll", () => this.scroll(), {
      passive: true,
      signal,
    });
  }

  private click(target: EventTarget | null): void {
    // What ends a drawn selection is no click on what lies under it.
    if (this.passage.exists) return;
    const paragraph = dataNumber(
      closest(target, "[data-paragraph]"),
      "paragraph",
    );
    if (paragraph !== undefined)
      return this.passage.select(this.leaves.find(paragraph), WHOLE);
    const index = figureAt(target);
    if (index >= 0) this.figures.select(index, BY_HAND);
    else this.bars[0]?.hide();
  }

  /** Does the one thing with the selected text if there is some, and the other with the selected figure otherwise. */
  private act(
    passageAction: "insertPassage" | "copyPassage",
    figureAction: "insertFigure" | "copyFigure",
  ): boolean {
    if (this.passage.exists) {
      const passage = this.passage.current;
      if (passage) this.sendPassage(passageAction, passage);
      return true;
    }
    const figure = this.figures.current;
    if (figure) this.sendFigure(figureAction, figure.id);
    return figure !== undefined;
  }

  private sendFigure(
    type: "insertFigure" | "copyFigure",
    statistic: string,
  ): void {
    if (!this.disabled) this.around.post({ type, statistic });
  }

  private sendPassage(
    type: "insertPassage" | "copyPassage",
    { block, start, end }: BlockSpan,
  ): void {
    const { revision } = this.around;
    if (!this.disabled) this.around.post({ type, block, start, end, revision });
  }

  private selectSentence(): boolean {
    const figure = this.figures.current;
    if (!figure) return false;
    for (const bar of this.bars) bar.hide();
    this.passage.select(this.leaves.find(figure.block), figure.sentence);
    return true;
  }

  private scroll(): void {
    clearTimeout(this.scrolled);
    this.scrolled = window.setTimeout(() => this.around.moved(), SETTLED);
    const block = dataNumber(this.leaves.atTop(OUTLINE_TOP), "block");
    if (block !== undefined) this.outline?.mark(block);
  }
}

const WHOLE = { start: 0, end: Number.MAX_SAFE_INTEGER } as const;
/** How long scrolling rests before the place is kept. */
const SETTLED = 150;
/** A section is the current one once its heading is this near to the window's top. */
const OUTLINE_TOP = 120;

/** Whether Enter is the element's own: a button's, but not the number's of a paragraph whose text is selected. */
function isPressedByEnter(
  target: EventTarget | null,
  selected: boolean,
): boolean {
  return selected
    ? closest(target, "button:not(.paragraph), summary") !== undefined
    : closest(target, "button, summary") !== undefined;
}

function byBlock(
  derived: readonly DerivedFigure[],
): ReadonlyMap<number, readonly DerivedFigure[]> {
  const map = new Map<number, DerivedFigure[]>();
  for (const one of derived) {
    const there = map.get(one.block);
    if (there) there.push(one);
    else map.set(one.block, [one]);
  }
  return map;
}

/** Marks a passage that was gone to, without touching the page's elements or the person's selection. */
function highlight(range: Range | undefined): void {
  if (range) CSS.highlights.set("place", new Highlight(range));
  else CSS.highlights.delete("place");
}
