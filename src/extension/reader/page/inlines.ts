import type { Mark, Span } from "../../../core/report";
import type { Inline, Run, RunMark } from "../../../reader/protocol";

/** A statistic's place in a block's text, with its index in the page. */
export interface FigureSpan extends Span {
  readonly figure: number;
}

/**
 * The parts of a block's text (all of it, or its cells), each cut wherever a mark or a statistic begins or ends. Parts and
 * statistics are in order and don't overlap; marks may overlap anything. A statistic that reaches out of its part is left as
 * plain text.
 */
export function toInlines(
  text: string,
  parts: readonly Span[],
  marks: readonly Mark[],
  figures: readonly FigureSpan[],
): readonly (readonly Inline[])[] {
  return marks.length === 0
    ? cutUnmarked(text, parts, figures)
    : cutMarked(text, parts, marks, figures);
}

/** Most blocks have no marks, and a report has many blocks. */
function cutUnmarked(
  text: string,
  parts: readonly Span[],
  figures: readonly FigureSpan[],
): readonly (readonly Inline[])[] {
  let next = 0;
  return parts.map(({ start, end }) => {
    const inlines: Inline[] = [];
    let at = start;
    for (; ; next++) {
      const span = figures[next];
      if (!span || span.start >= end) break;
      if (span.start < at || span.end > end) continue;
      if (span.start > at) inlines.push({ text: text.slice(at, span.start) });
      const run = { text: text.slice(span.start, span.end) };
      inlines.push({ figure: span.figure, runs: [run] });
      at = span.end;
    }
    if (end > at) inlines.push({ text: text.slice(at, end) });
    return inlines;
  });
}

function cutMarked(
  text: string,
  parts: readonly Span[],
  marks: readonly Mark[],
  figures: readonly FigureSpan[],
): readonly (readonly Inline[])[] {
  const changes = markChanges(marks);
  const cuts = [...parts, ...marks, ...figures]
    .flatMap(({ start, end }) => [start, end])
    .sort((a, b) => a - b);
  const open = new Map<RunMark, number>();
  const inlines = parts.map((): Inline[] => []);
  let part = 0;
  let figure = 0;
  let begun: { readonly figure: number; readonly runs: Run[] } | undefined;
  let at = Number.NEGATIVE_INFINITY;
  for (const next of cuts) {
    if (next === at) continue;
    const segment = { start: at, end: next };
    while (ends(parts[part], at)) part += 1;
    while (ends(figures[figure], at)) figure += 1;
    const inside = parts[part];
    const into = inlines[part];
    if (inside && into && contains(inside, segment)) {
      const run = runOf(text, segment, open);
      const span = figures[figure];
      if (span && contains(span, segment) && contains(inside, span)) {
        if (begun?.figure !== span.figure) {
          begun = { figure: span.figure, runs: [] };
          into.push(begun);
        }
        begun.runs.push(run);
      } else into.push(run);
    }
    for (const [kind, by] of changes.get(next) ?? [])
      open.set(kind, (open.get(kind) ?? 0) + by);
    at = next;
  }
  return inlines;
}

/** Which marks open and close at each offset. */
function markChanges(
  marks: readonly Mark[],
): ReadonlyMap<number, readonly (readonly [RunMark, 1 | -1])[]> {
  const changes = new Map<number, (readonly [RunMark, 1 | -1])[]>();
  const add = (offset: number, change: readonly [RunMark, 1 | -1]): void => {
    const there = changes.get(offset);
    if (there) there.push(change);
    else changes.set(offset, [change]);
  };
  for (const { start, end, kind } of marks) {
    add(start, [kind, 1]);
    add(end, [kind, -1]);
  }
  return changes;
}

function runOf(
  text: string,
  { start, end }: Span,
  open: ReadonlyMap<RunMark, number>,
): Run {
  const marks = [...open].flatMap(([kind, depth]) => (depth > 0 ? kind : []));
  const run = { text: text.slice(start, end) };
  return marks.length > 0 ? { ...run, marks } : run;
}

/** Whether the span is over at `offset`. */
function ends(span: Span | undefined, offset: number): boolean {
  return span !== undefined && span.end <= offset;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
