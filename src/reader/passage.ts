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

  /** The passage that can be cited now. */
  get current(): BlockSpan | undefined {
    const selection = getSelection();
    if (!this.text.contains(selection?.anchorNode ?? null)) return undefined;
    const span = selectedSpan(selection);
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
    const selection = getSelection();
    if (!selection || selection.isCollapsed) return false;
    selection.removeAllRanges();
    this.bar.hide();
    return true;
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.stop.abort();
  }

  private changed(): void {
    const selection = getSelection();
    const within = this.text.contains(selection?.anchorNode ?? null);
    const span = within ? selectedSpan(selection) : "none";
    if (span === "none" || !selection) return this.bar.hide();
    const at = selection.getRangeAt(0).getBoundingClientRect();
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
