import { closest, element } from "./dom";
import { drawHead } from "./draw/head";
import { drawKeys } from "./draw/keys";
import { drawDerived, drawFigureBody } from "./draw/note";
import { FigureMarks, figureAt } from "./figures";
import type { KeyAction } from "./keys";
import { Leaves } from "./leaves";
import type { Piece } from "./leaves";
import type { Glance, GlanceGroup, PageFigure } from "./page";
import type { ReadingPlace, Target, Words } from "./protocol";
import { bringIntoView, scrollToOffset } from "./scrolling";
import type { Surroundings, View } from "./view";
import { fill } from "./words";

/** How many characters' height a card takes, for the height of cards that are not drawn yet. */
const CARD_SIZE = 120;

/** A report's figures to look at, each leading to its place in the reader. */
export class GlanceView implements View {
  private readonly stop = new AbortController();
  private readonly figures: readonly PageFigure[];
  /** The group of each figure. */
  private readonly groupOf: readonly number[];
  private readonly marks: FigureMarks;
  private readonly leaves: Leaves;
  private disabled = false;
  private scrolled = 0;

  constructor(
    glance: Glance,
    private readonly words: Words,
    private readonly around: Surroundings,
  ) {
    const main = element("main", { class: "glance", tabindex: -1 });
    main.lang = glance.head.language;
    main.append(drawHead(glance.head));
    this.figures = glance.groups.flatMap((group) => group.figures);
    this.groupOf = glance.groups.flatMap((group, index) =>
      group.figures.map(() => index),
    );
    if (this.figures.length === 0)
      main.append(element("p", { class: "empty" }, words.noFigures));
    around.root.replaceChildren(main);
    this.marks = new FigureMarks(main);
    this.leaves = new Leaves(main, this.pieces(glance), (leaf) =>
      this.marks.refresh(leaf),
    );
    around.root.append(drawKeys(words, "glance"));
    main.addEventListener("click", ({ target }) => this.open(figureAt(target)));
    main.addEventListener("focusin", ({ target }) => {
      const index = figureAt(target);
      if (index >= 0 && index !== this.marks.selected) this.mark(index);
    });
    window.addEventListener("scroll", () => this.scroll(), {
      passive: true,
      signal: this.stop.signal,
    });
  }

  go({ statistic, focus }: Target): void {
    const index = this.figures.findIndex(({ id }) => id === statistic);
    if (index >= 0) this.select(index, focus);
  }

  place(): ReadingPlace | undefined {
    const top = this.leaves.atTop(0);
    if (!top) return undefined;
    const figure = this.figures[this.marks.selected]?.id;
    return {
      block: Number(top.dataset["block"]),
      quote: "",
      offset: -top.getBoundingClientRect().top,
      ...(figure === undefined ? {} : { figure }),
    };
  }

  restore(place: ReadingPlace): void {
    this.mark(this.figures.findIndex(({ id }) => id === place.figure));
    const group = this.leaves.find(place.block)[0];
    if (group && (place.block > 0 || place.offset > 0))
      scrollToOffset(group, place.offset);
  }

  key(action: KeyAction, target: EventTarget | null): boolean {
    switch (action) {
      case "next":
        return this.step(1);
      case "previous":
        return this.step(-1);
      case "press":
      case "act":
        if (closest(target, "button, summary")) return false;
        return this.open(this.marks.selected);
      case "copy":
        return this.copy();
      case "sentence":
        return false;
      case "leave":
        this.around.post({ type: "leave" });
        return true;
    }
  }

  disable(): void {
    this.disabled = true;
  }

  dispose(): void {
    this.stop.abort();
    clearTimeout(this.scrolled);
    this.leaves.dispose();
  }

  /** The groups, each a piece of the page; its place in the list stands for a block. */
  private pieces(glance: Glance): readonly Piece[] {
    let first = 0;
    return glance.groups.map((group, index): Piece => {
      const from = first;
      first += group.figures.length;
      return {
        firstBlock: index,
        size: (group.figures.length + group.derived.length) * CARD_SIZE,
        draw: () => this.drawGroup(group, index, from),
      };
    });
  }

  private drawGroup(
    group: GlanceGroup,
    index: number,
    first: number,
  ): HTMLElement {
    const cards = group.figures.map((figure, at) =>
      element(
        "li",
        {},
        element(
          "div",
          {
            class: "card",
            role: "link",
            tabindex: -1,
            "data-figure": first + at,
          },
          ...drawFigureBody(figure, this.words, {
            withMeasured: true,
            withSetting: true,
          }),
          this.footnote(figure),
        ),
      ),
    );
    const derived = group.derived.map((one) =>
      element("li", {}, drawDerived(one, this.words)),
    );
    return element(
      "section",
      { "data-block": index },
      ...(group.title === undefined ? [] : [element("h2", {}, group.title)]),
      element("ul", { class: "cards" }, ...cards, ...derived),
    );
  }

  private footnote({ locator, speaker }: PageFigure): HTMLElement {
    const said =
      speaker === undefined ? [] : [fill(this.words.saidBy, speaker)];
    const parts = locator === undefined ? said : [locator, ...said];
    return element("div", { class: "where" }, parts.join(" · "));
  }

  private step(by: 1 | -1): boolean {
    const { selected } = this.marks;
    const next =
      selected < 0 ? (by === 1 ? 0 : this.figures.length - 1) : selected + by;
    if (this.figures[next]) this.select(next, true);
    return this.figures.length > 0;
  }

  private select(index: number, focus: boolean): void {
    this.leaves.find(this.groupOf[index] ?? 0);
    this.mark(index);
    const card = this.marks.inText();
    if (!card) return;
    bringIntoView(card);
    if (focus) card.focus({ preventScroll: true });
  }

  private mark(index: number): void {
    this.marks.select(index);
    this.around.moved();
  }

  private open(index: number): boolean {
    const statistic = this.figures[index]?.id;
    if (statistic === undefined || this.disabled) return false;
    this.around.post({ type: "openFigure", statistic });
    return true;
  }

  private copy(): boolean {
    const statistic = this.figures[this.marks.selected]?.id;
    if (statistic === undefined || this.disabled) return false;
    this.around.post({ type: "copyFigure", statistic });
    return true;
  }

  private scroll(): void {
    clearTimeout(this.scrolled);
    this.scrolled = window.setTimeout(() => this.around.moved(), 150);
  }
}
