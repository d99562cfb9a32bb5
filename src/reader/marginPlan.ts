/**
 * How the figures are set in the margin, so that each stays level with its paragraph and no paragraph is pushed away from the
 * one before: large where there is room, else small, else a line each, and neighbours alike. Heights are estimated from
 * lengths, in lines of text; that is near enough for a choice among three.
 */
import type { Page, PageFigure, Unit } from "./page";
import { linesOf, textOf } from "./page";

/** How closely the notes of a block are set. */
export type Density = "large" | "small" | "line";

export interface MarginNotes {
  readonly density: Density;
  /** Whether the block has to begin below the notes before it, since they have fallen too far behind. */
  readonly below: boolean;
}

const CHARACTERS_TO_A_LINE = 64;
const CHARACTERS_TO_A_NOTE = 34;
/** A paragraph's distance to the next. */
const GAP = 0.65;
const NOTE_LINE = 0.68;
const DERIVED = 3.3;
/** How far notes may lag behind their paragraph. */
const LAG = 4;
/** So much free margin sets the notes below it apart from those above. */
const APART = 4;
const DENSITIES: readonly Density[] = ["large", "small", "line"];

/** The setting of the notes of each block that has some, by the block's index. */
export function planMargin(page: Page): ReadonlyMap<number, MarginNotes> {
  const plan = new Map<number, MarginNotes>();
  let lag = 0;
  for (const group of groupsOf(notedBlocks(page))) {
    const density =
      DENSITIES.find((one) => lags(group, one, lag).every((by) => by <= LAG)) ??
      "line";
    const behind = lags(group, density, lag);
    group.forEach(({ block }, index) =>
      plan.set(block, { density, below: (behind[index] ?? 0) > LAG }),
    );
    lag = behind[group.length] ?? 0;
  }
  return plan;
}

/** How far the margin is behind the text before each block and after the last. A block that is too far behind starts anew. */
function lags(
  group: readonly Noted[],
  density: Density,
  before: number,
): readonly number[] {
  const behind = [before];
  let lag = before;
  for (const noted of group) {
    if (lag > LAG) lag = 0;
    lag = Math.max(0, lag + heightOf(noted, density) - noted.room);
    behind.push(lag);
  }
  return behind;
}

/** Runs of blocks whose notes stand close together, so that they are set alike. */
function groupsOf(blocks: readonly Noted[]): readonly (readonly Noted[])[] {
  const groups: Noted[][] = [];
  let last: Noted | undefined;
  for (const block of blocks) {
    const apart = !last || last.room - heightOf(last, "large") >= APART;
    if (apart || block.afterHeading) groups.push([]);
    groups.at(-1)?.push(block);
    last = block;
  }
  return groups;
}

interface Noted {
  readonly block: number;
  readonly figures: readonly PageFigure[];
  readonly derived: number;
  /** Whether a heading stands between it and the notes before. */
  readonly afterHeading: boolean;
  /** The lines of text from here to the next block with notes. */
  room: number;
}

function notedBlocks({ units, figures, derived }: Page): readonly Noted[] {
  const derivedAt = new Map<number, number>();
  for (const { block } of derived)
    derivedAt.set(block, (derivedAt.get(block) ?? 0) + 1);
  const blocks: Noted[] = [];
  let afterHeading = false;
  for (const unit of units)
    for (const line of linesOf(unit)) {
      afterHeading ||= unit.kind === "heading";
      const shown = hasMargin(unit)
        ? line.inlines.flatMap((inline) =>
            "figure" in inline ? (figures[inline.figure] ?? []) : [],
          )
        : [];
      const follows = derivedAt.get(line.block) ?? 0;
      if (shown.length + follows > 0) {
        blocks.push({
          block: line.block,
          figures: shown,
          derived: follows,
          afterHeading,
          room: 0,
        });
        derivedAt.delete(line.block);
        afterHeading = false;
      }
      const last = blocks.at(-1);
      if (last)
        last.room +=
          GAP + Math.ceil(textOf(line).length / CHARACTERS_TO_A_LINE);
    }
  // Nothing follows the last notes that they could push away.
  const last = blocks.at(-1);
  if (last) last.room = Number.POSITIVE_INFINITY;
  return blocks;
}

/** A table says by itself what its numbers measure. */
function hasMargin(unit: Unit): boolean {
  return unit.kind !== "table";
}

function heightOf({ figures, derived }: Noted, density: Density): number {
  return figures.reduce(
    (sum, one, index) =>
      sum +
      NOTE[density] +
      chartHeight(one, density) +
      labelHeight(one, figures[index - 1], density),
    derived * DERIVED,
  );
}

/** A note's number and its distance to the next note. */
const NOTE: Readonly<Record<Density, number>> = {
  large: 1.6,
  small: 1.1,
  line: 0.95,
};

function chartHeight({ drawing }: PageFigure, density: Density): number {
  const height = { number: 0, share: 0.5, comparison: 0.9 }[drawing.kind];
  return density === "line" ? height / 2 : height;
}

function labelHeight(
  { base, measured }: PageFigure,
  before: PageFigure | undefined,
  density: Density,
): number {
  if (density === "line") return 0;
  // What two neighbours measure alike is said once.
  const own = measured === before?.measured ? 0 : lines(measured);
  const most = density === "large" ? 3 : 1;
  return (lines(base) + Math.min(most, own)) * NOTE_LINE;
}

function lines(text: string | undefined): number {
  return Math.ceil((text?.length ?? 0) / CHARACTERS_TO_A_NOTE);
}
