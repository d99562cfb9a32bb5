import { element } from "./dom";

/** What a page is made of: anything that can be drawn and knows its first block. */
export interface Piece {
  readonly firstBlock: number;
  /** About how many characters it shows, for the height of what is not drawn yet. */
  readonly size: number;
  draw(): HTMLElement;
}

/** How many pieces make a leaf: enough to fill a window, few enough to draw between two frames. */
const PIECES = 32;
/** About how many pixels of height a character takes. */
const HEIGHT_PER_CHARACTER = 0.42;
const HEIGHT_PER_PIECE = 24;

interface Leaf {
  readonly element: HTMLElement;
  readonly firstBlock: number;
  pieces: readonly Piece[];
}

/**
 * A long page drawn leaf by leaf: what is in view or asked for at once, the rest while nothing else is to be done, so that
 * find reaches all of it soon and a large report never holds up the window.
 */
export class Leaves {
  private readonly leaves: readonly Leaf[];
  private readonly byElement = new Map<Element, Leaf>();
  private readonly nearView: IntersectionObserver;
  private ended = false;

  /** Appends the leaves to `into`. `drawn` is called with each after it has been drawn. */
  constructor(
    into: HTMLElement,
    pieces: readonly Piece[],
    private readonly drawn: (leaf: HTMLElement) => void,
  ) {
    this.leaves = split(pieces);
    this.nearView = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) this.draw(this.byElement.get(target));
      },
      { rootMargin: "1000px" },
    );
    for (const leaf of this.leaves) {
      this.byElement.set(leaf.element, leaf);
      into.append(leaf.element);
      this.nearView.observe(leaf.element);
    }
    this.drawRest();
  }

  /** The elements that show the block, drawn if they were not; empty for a block that is not there. */
  find(block: number): readonly HTMLElement[] {
    const leaf = this.leaves.findLast((one) => one.firstBlock <= block);
    this.draw(leaf);
    return [
      ...(leaf?.element.querySelectorAll<HTMLElement>(
        `[data-block="${String(block)}"]`,
      ) ?? []),
    ];
  }

  /** The first element of a block that reaches below `top` (in the window), in what is drawn there. */
  atTop(top: number): HTMLElement | undefined {
    let low = 0;
    let high = this.leaves.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const bottom =
        this.leaves[middle]?.element.getBoundingClientRect().bottom ?? 0;
      if (bottom > top) high = middle;
      else low = middle + 1;
    }
    const leaf = this.leaves[low]?.element;
    return [
      ...(leaf?.querySelectorAll<HTMLElement>("[data-block]") ?? []),
    ].find((one) => one.getBoundingClientRect().bottom > top);
  }

  /** Stops drawing. */
  dispose(): void {
    this.ended = true;
    this.nearView.disconnect();
  }

  private draw(leaf: Leaf | undefined): void {
    if (!leaf || leaf.pieces.length === 0) return;
    leaf.element.replaceChildren(...leaf.pieces.map((piece) => piece.draw()));
    leaf.pieces = [];
    leaf.element.style.minHeight = "";
    this.nearView.unobserve(leaf.element);
    this.drawn(leaf.element);
  }

  private drawRest(from = 0): void {
    if (from >= this.leaves.length) return;
    requestIdleCallback((idle) => {
      if (this.ended) return;
      let next = from;
      do this.draw(this.leaves[next++]);
      while (next < this.leaves.length && idle.timeRemaining() > 4);
      this.drawRest(next);
    });
  }
}

function split(pieces: readonly Piece[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (let at = 0; at < pieces.length; at += PIECES) {
    const part = pieces.slice(at, at + PIECES);
    const height = part.reduce(
      (sum, { size }) => sum + size * HEIGHT_PER_CHARACTER + HEIGHT_PER_PIECE,
      0,
    );
    const leaf = element("div", { class: "leaf" });
    leaf.style.minHeight = `${String(Math.round(height))}px`;
    leaf.style.setProperty(
      "contain-intrinsic-size",
      `auto ${String(Math.round(height))}px`,
    );
    leaves.push({
      element: leaf,
      firstBlock: part[0]?.firstBlock ?? 0,
      pieces: part,
    });
  }
  return leaves;
}
