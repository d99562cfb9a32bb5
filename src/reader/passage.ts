import { closest } from "./dom";
import type { FloatingBar } from "./floatingBar";
import { rangeOf, selectedSpan } from "./textPosition";
import type { BlockSpan } from "./textPosition";
import type { Words } from "./words";

export interface PassageActions {
  insertPassage(passage: BlockSpan): void;
  copyPassage(passage: BlockSpan): void;
}

/** The text that a person has selected, and the toolbar that shows only while there is some. */
export class PassageSelection {
  private readonly stop = new AbortController();
  private waiting = 0;

  constructor(
    private readonly text: HTMLElement,
    private readonly bar: FloatingBar,
    private readonly words: Words,
    private readonly actions: PassageActions,
  ) {
    const { signal } = this.stop;
    const soon = (): void => {
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.changed(), SETTLED);
    };
    document.addEventListener("selectionchange", soon, { signal });
  }

  /** Whether text of the report is selected at all. */
  get exists(): boolean {
    return this.span !== "none";
  }

  /** The passage that can be cited now. */
  get current(): BlockSpan | undefined {
    const { span } = this;
    return typeof span === "string" ? undefined : span;
  }

  /** Selects a span of a block as a person would with the pointer. */
  select(
    lines: readonly HTMLElement[],
    span: { readonly start: number; readonly end: number },
  ): void {
    const range = rangeOf(lines, span);
    if (!range) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }

  /** Ends the selection; whether there was one. */
  clear(): boolean {
    if (!this.exists) return false;
    getSelection()?.removeAllRanges();
    this.bar.hide();
    return true;
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.stop.abort();
  }

  private get span(): ReturnType<typeof selectedSpan> {
    const selection = getSelection();
    return this.text.contains(selection?.anchorNode ?? null)
      ? selectedSpan(selection)
      : "none";
  }

  private changed(): void {
    const { span } = this;
    if (span === "none") return this.bar.hide();
    const at = getSelection()?.getRangeAt(0).getBoundingClientRect();
    if (!at) return;
    if (span === "several") return this.bar.say(this.words.oneParagraph, at);
    this.bar.show(
      [
        {
          label: this.words.cite,
          key: "Enter",
          run: () => this.actions.insertPassage(span),
        },
        {
          label: this.words.copyPassage,
          key: "c",
          run: () => this.actions.copyPassage(span),
        },
      ],
      at,
      "above",
    );
  }
}

/** How long a selection rests before the toolbar comes, so that it does not flicker while one is drawn. */
const SETTLED = 150;

/** Up and down lead from one paragraph's number to the next. */
export function arrowThroughParagraphs(event: KeyboardEvent): void {
  const number = closest(event.target, "[data-paragraph]");
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!number || by === undefined) return;
  const numbers = [
    ...document.querySelectorAll<HTMLElement>("[data-paragraph]"),
  ];
  const next = numbers[numbers.indexOf(number) + by];
  if (!next) return;
  event.preventDefault();
  number.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
