import { prefersStillness } from "./dom";

/**
 * Brings the element into the middle of the window, unless it can be seen already. Near ones are scrolled to, far ones are jumped
 * to, and what is drawn on the way there may move it once more.
 */
export function bringIntoView(target: HTMLElement): void {
  if (isInView(target)) return;
  const away = Math.abs(target.getBoundingClientRect().top);
  const near = away < 1.5 * window.innerHeight;
  target.scrollIntoView({
    block: "center",
    behavior: near && !prefersStillness() ? "smooth" : "instant",
  });
  if (!near) afterDrawing(() => correct(target));
}

/** Scrolls so that the element's top is `offset` pixels above the window's top. */
export function scrollToOffset(target: HTMLElement, offset: number): void {
  const scroll = (): void => {
    const { top } = target.getBoundingClientRect();
    window.scrollBy({ top: top + offset, behavior: "instant" });
  };
  scroll();
  afterDrawing(scroll);
}

function correct(target: HTMLElement): void {
  if (!isInView(target))
    target.scrollIntoView({ block: "center", behavior: "instant" });
}

function isInView(target: HTMLElement): boolean {
  const { top, bottom } = target.getBoundingClientRect();
  return top >= MARGIN && bottom <= window.innerHeight - MARGIN;
}

/** Two frames later: the first draws what came into view, the second has its heights. */
function afterDrawing(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}

const MARGIN = 24;
