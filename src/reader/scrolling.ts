import { prefersStillness } from "./dom";

/**
 * Brings the element into the middle of the window, unless it can be seen already. Near ones are scrolled to, far ones are
 * jumped to.
 */
export function bringIntoView(target: HTMLElement): void {
  if (isInView(target)) return;
  const away = Math.abs(target.getBoundingClientRect().top);
  if (away < 1.5 * window.innerHeight && !prefersStillness()) {
    target.scrollIntoView({ block: "center", behavior: "smooth" });
    return;
  }
  target.scrollIntoView({ block: "center", behavior: "instant" });
  whileDrawing(() => {
    if (!isInView(target))
      target.scrollIntoView({ block: "center", behavior: "instant" });
  });
}

/** Scrolls so that the element's top is `offset` pixels above the window's top. */
export function scrollToOffset(target: HTMLElement, offset: number): void {
  const scroll = (): void => {
    const { top } = target.getBoundingClientRect();
    window.scrollBy({ top: top + offset, behavior: "instant" });
  };
  scroll();
  whileDrawing(scroll);
}

function isInView(target: HTMLElement): boolean {
  const { top, bottom } = target.getBoundingClientRect();
  return top >= MARGIN && bottom <= window.innerHeight - MARGIN;
}

/**
 * Does something in each of the next frames, since what comes into view is drawn then and has another height than was thought;
 * until the person moves by themselves.
 */
function whileDrawing(step: () => void): void {
  const stop = new AbortController();
  const options = { signal: stop.signal, passive: true };
  for (const event of ["wheel", "pointerdown", "keydown", "touchstart"])
    window.addEventListener(event, () => stop.abort(), options);
  let left = FRAMES;
  const next = (): void => {
    if (stop.signal.aborted) return;
    step();
    if (--left > 0) requestAnimationFrame(next);
    else stop.abort();
  };
  requestAnimationFrame(next);
}

/** Long enough for what is in view to be drawn, and gone before a person has started to read. */
const FRAMES = 20;
const MARGIN = 24;
