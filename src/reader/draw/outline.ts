import { element } from "../dom";
import type { OutlineEntry } from "../page";
import type { Words } from "../words";

/** The sections, for going to one. On a wide panel it stands open beside the text; elsewhere it folds, above it. */
export class Outline {
  readonly element: HTMLElement;
  private readonly buttons: readonly HTMLButtonElement[];
  private readonly wide = matchMedia(WIDE);
  private current = -1;

  constructor(
    private readonly entries: readonly OutlineEntry[],
    words: Words,
    go: (block: number) => void,
  ) {
    this.buttons = entries.map(({ title, block }) => {
      const button = element("button", { type: "button" }, title);
      button.addEventListener("click", () => go(block));
      return button;
    });
    const details = element(
      "details",
      {},
      element("summary", {}, words.outline),
      element(
        "ol",
        {},
        ...entries.map(({ level, figures }, index) => {
          const item = element("li", { "data-level": Math.min(level, 4) });
          const button = this.buttons[index];
          if (button) item.append(button);
          if (figures > 0)
            button?.append(
              element("span", { class: "count" }, String(figures)),
            );
          return item;
        }),
      ),
    );
    const unfold = (): void => {
      details.open = this.wide.matches;
    };
    this.wide.addEventListener("change", unfold);
    unfold();
    this.element = element(
      "nav",
      { class: "outline", "aria-label": words.outline },
      details,
    );
  }

  /** Marks the section that the block stands in. */
  mark(block: number): void {
    const index = this.entries.findLastIndex((entry) => entry.block <= block);
    if (index === this.current) return;
    this.buttons[this.current]?.removeAttribute("aria-current");
    this.current = index;
    const button = this.buttons[index];
    button?.setAttribute("aria-current", "location");
    // Folded above the text, the outline must not pull the page along.
    if (this.wide.matches) button?.scrollIntoView({ block: "nearest" });
  }
}

/** From here on the outline has a column of its own; as in the style sheet. */
const WIDE = "(min-width: 68rem)";
