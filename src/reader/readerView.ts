import { closest, dataNumber, element } from "./dom";
import { drawHead } from "./draw/head";
import { drawKeys } from "./draw/keys";
import { Outline } from "./draw/outline";
import type { PageInk } from "./draw/unit";
import { FigureMarks, figureAt } from "./figures";
import { FloatingBar } from "./floatingBar";
import type { KeyAction } from "./keys";
import { Leaves } from "./leaves";
import { planMargin } from "./marginPlan";
import type { DerivedFigure, Page } from "./page";
import { PassageSelection } from "./passage";
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
  private readonly marks: FigureMarks;
  private readonly figureBar: FloatingBar;
  private readonly passageBar: FloatingBar;
  private readonly passage: PassageSelection;
  private readonly quotes: readonly string[];
  private disabled = false;
  private scrolled = 0;

  constructor(
    private readonly page: Page,
    private readonly words: Words,
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
    );
    this.marks = new FigureMarks(this.text);
    const ink: PageInk = {
      figures: page.figures,
      words,
      margin: planMargin(page),
      derivedAt: byBlock(page.derived),
    };
    this.leaves = new Leaves(this.text, piecesOf(page, ink), (leaf) =>
      this.marks.refresh(leaf),
    );
    root.append(drawKeys(words, "reader"));
    this.figureBar = new FloatingBar(root, words.figure);
    this.passageBar = new FloatingBar(root, words.cite);
    this.passage = new PassageSelection(this.text, this.passageBar, words, {
      insertPassage: (span) => this.send("insertPassage", span),
      copyPassage: (span) => this.send("copyPassage", span),
    });
    this.listen();
  }

  go({ statistic, block, span, focus }: Target): void {
    const index = this.page.figures.findIndex(({ id }) => id === statistic);
    const figure = this.page.figures[index];
    if (figure) return this.select(index, { focus, actions: false });
    if (block === undefined) return;
    const lines = this.leaves.find(block);
    const first = lines[0];
    if (!first) return;
    bringIntoView(first);
    highlight(rangeOf(lines, span ?? WHOLE));
    if (focus) this.text.focus({ preventScroll: true });
  }

  place(): ReadingPlace | undefined {
    const top = this.leaves.atTop(0);
    const block = dataNumber(top, "block");
    if (!top || block === undefined) return undefined;
    const figure = this.page.figures[this.marks.selected]?.id;
    return {
      block,
      quote: this.quotes[block] ?? "",
      offset: -top.getBoundingClientRect().top,
      ...(figure === undefined ? {} : { figure }),
    };
  }

  restore(place: ReadingPlace): void {
    this.marks.select(
      this.page.figures.findIndex(({ id }) => id === place.figure),
    );
    const block = findBlock(this.quotes, place);
    const line = block === undefined ? undefined : this.leaves.find(block)[0];
    // At the very top the head shows, and stays.
    if (line && (block !== 0 || place.offset > 0))
      scrollToOffset(line, place.offset);
  }

  key(action: KeyAction, target: EventTarget | null): boolean {
    const onFigure = figureAt(target) >= 0;
    switch (action) {
      case "next":
        return this.step(1);
      case "previous":
        return this.step(-1);
      case "press":
        if (onFigure) this.select(figureAt(target), BY_HAND);
        return onFigure;
      case "act":
        if (!onFigure && closest(target, "button, summary")) return false;
        return this.act("insertPassage", "insertFigure");
      case "copy":
        return this.act("copyPassage", "copyFigure");
      case "sentence":
        return this.selectSentence();
      case "leave":
        if (this.passage.clear()) return true;
        this.figureBar.hide();
        this.around.post({ type: "leave" });
        return true;
    }
  }

  disable(): void {
    this.disabled = true;
    this.figureBar.disable();
    this.passageBar.disable();
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
    this.text.addEventListener("focusin", ({ target }) => {
      const index = dataNumber(closest(target, "[data-figure]"), "figure");
      if (index !== undefined && index !== this.marks.selected) {
        this.marks.select(index);
        this.figureBar.hide();
      }
    });
    this.text.addEventListener("keydown", (event) => this.paragraphKey(event));
    window.addEventListener("resize", () => this.figureBar.hide(), { signal });
    window.addEventListener("scroll", () => this.scroll(), {
      passive: true,
      signal,
    });
  }

  private click(target: EventTarget | null): void {
    if (!getSelection()?.isCollapsed) return;
    const paragraph = dataNumber(
      closest(target, "[data-paragraph]"),
      "paragraph",
    );
    if (paragraph !== undefined)
      return this.passage.select(this.leaves.find(paragraph), WHOLE);
    const index = figureAt(target);
    if (index >= 0) this.select(index, BY_HAND);
    else this.figureBar.hide();
  }

  private step(by: 1 | -1): boolean {
    const { figures } = this.page;
    const next =
      this.marks.selected >= 0
        ? this.marks.selected + by
        : this.firstInView(by);
    if (!figures[next]) return figures.length > 0;
    this.passage.clear();
    this.select(next, BY_HAND);
    return true;
  }

  /** Where `j` and `k` begin when no figure is selected. */
  private firstInView(by: 1 | -1): number {
    const top = dataNumber(this.leaves.atTop(0), "block") ?? 0;
    const first = this.page.figures.findIndex(({ block }) => block >= top);
    if (by === 1) return first;
    return (first < 0 ? this.page.figures.length : first) - 1;
  }

  private select(
    index: number,
    { focus, actions }: { readonly focus: boolean; readonly actions: boolean },
  ): void {
    const figure = this.page.figures[index];
    if (!figure) return;
    highlight(undefined);
    this.leaves.find(figure.block);
    this.marks.select(index);
    const mark = this.marks.inText();
    if (!mark) return;
    bringIntoView(mark);
    if (focus) mark.focus({ preventScroll: true });
    if (actions) this.showActions(mark, figure.id);
    else this.figureBar.hide();
    this.around.moved();
  }

  private showActions(mark: HTMLElement, statistic: string): void {
    const { words, around } = this;
    const rects = mark.getClientRects();
    this.figureBar.show(
      [
        {
          label: words.insert,
          key: "Enter",
          run: () => around.post({ type: "insertFigure", statistic }),
        },
        {
          label: words.copyCitation,
          key: "c",
          run: () => around.post({ type: "copyFigure", statistic }),
        },
      ],
      rects[rects.length - 1] ?? mark.getBoundingClientRect(),
      "below",
      // Beside the text stand the figures, which it would cover.
      closest(mark, "[data-block]")?.getBoundingClientRect().right,
    );
  }

  /** Does the one thing with the selected text if there is some, and the other with the selected figure otherwise. */
  private act(
    passageAction: "insertPassage" | "copyPassage",
    figureAction: "insertFigure" | "copyFigure",
  ): boolean {
    if (this.disabled) return false;
    const passage = this.passage.current;
    if (passage) {
      this.send(passageAction, passage);
      return true;
    }
    const statistic = this.page.figures[this.marks.selected]?.id;
    if (statistic === undefined) return false;
    this.around.post({ type: figureAction, statistic });
    return true;
  }

  private send(type: "insertPassage" | "copyPassage", span: BlockSpan): void {
    const { block, start, end } = span;
    const { revision } = this.around;
    this.around.post({ type, block, start, end, revision });
  }

  private selectSentence(): boolean {
    const figure = this.page.figures[this.marks.selected];
    if (!figure) return false;
    this.figureBar.hide();
    this.passage.select(this.leaves.find(figure.block), figure.sentence);
    return true;
  }

  /** Up and down lead from one paragraph's number to the next. */
  private paragraphKey(event: KeyboardEvent): void {
    const number = closest(event.target, "[data-paragraph]");
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!number || by === undefined) return;
    const numbers = [
      ...this.text.querySelectorAll<HTMLElement>("[data-paragraph]"),
    ];
    const next = numbers[numbers.indexOf(number) + by];
    if (!next) return;
    event.preventDefault();
    number.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  private scroll(): void {
    clearTimeout(this.scrolled);
    this.scrolled = window.setTimeout(() => this.around.moved(), SETTLED);
    const block = dataNumber(this.leaves.atTop(OUTLINE_TOP), "block");
    if (block !== undefined) this.outline?.mark(block);
  }
}

/** As a person selects a figure; the tree's selection only marks it. */
const BY_HAND = { focus: true, actions: true } as const;
const WHOLE = { start: 0, end: Number.MAX_SAFE_INTEGER } as const;
/** How long scrolling rests before the place is kept. */
const SETTLED = 150;
/** A section is the current one once its heading is this near to the window's top. */
const OUTLINE_TOP = 120;

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
