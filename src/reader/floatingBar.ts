import { element } from "./dom";

export interface BarAction {
  readonly label: string;
  readonly key?: string;
  readonly run: () => void;
}

/** A few buttons that float beside what they are about. There is one on a page at most. */
export class FloatingBar {
  private readonly bar = element("div", { class: "floating", role: "toolbar" });
  private disabled = false;

  constructor(into: HTMLElement, label: string) {
    this.bar.setAttribute("aria-label", label);
    this.bar.hidden = true;
    // A press on a button must not take the selection that it is about.
    this.bar.addEventListener("pointerdown", (event) => event.preventDefault());
    into.append(this.bar);
  }

  /** Switches all actions off, now and later. */
  disable(): void {
    this.disabled = true;
    for (const button of this.bar.querySelectorAll("button"))
      button.disabled = true;
  }

  /** Shows the actions at the rectangle (in the window), below or above it, not beyond `right`. */
  show(
    actions: readonly BarAction[],
    at: DOMRect,
    side: "below" | "above",
    right = document.documentElement.clientWidth - EDGE,
  ): void {
    this.bar.replaceChildren(...actions.map((one) => this.button(one)));
    this.place(at, side, right);
  }

  /** Says something where the actions would be. */
  say(text: string, at: DOMRect): void {
    this.bar.replaceChildren(element("span", { class: "hint" }, text));
    this.place(at, "above", document.documentElement.clientWidth - EDGE);
  }

  hide(): void {
    this.bar.hidden = true;
  }

  private button({ label, key, run }: BarAction): HTMLButtonElement {
    const button = element("button", { type: "button" }, label);
    button.disabled = this.disabled;
    if (key !== undefined) button.append(" ", element("kbd", {}, key));
    button.addEventListener("click", run);
    return button;
  }

  private place(at: DOMRect, side: "below" | "above", right: number): void {
    this.bar.hidden = false;
    const { width, height } = this.bar.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(at.left, right - width));
    const above = at.top - height - GAP;
    const top = side === "above" && above > 0 ? above : at.bottom + GAP;
    this.bar.style.left = `${String(left + window.scrollX)}px`;
    this.bar.style.top = `${String(top + window.scrollY)}px`;
  }
}

const GAP = 6;
const EDGE = 8;
