import { LineIndex } from "../core/report";
import { applied } from "./fix";
import type { FixedDocument } from "./fix";

/** The changes as a unified diff without context, which `patch` and `git apply --unidiff-zero` read. */
export function diff({ before, edits }: FixedDocument): string {
  const { text } = before;
  const lines = new LineIndex(text);
  const hunks: Hunk[] = [];
  for (const edit of edits) {
    const first = lines.position(edit.start).line;
    const start = text.lastIndexOf("\n", edit.start - 1) + 1;
    const close = text.indexOf("\n", edit.end);
    const end = close < 0 ? text.length : close + 1;
    const last = hunks.at(-1);
    if (last && last.end > start) {
      last.end = Math.max(last.end, end);
      last.edits.push(edit);
    } else {
      hunks.push({ first, start, end, edits: [edit] });
    }
  }
  let shifted = 0;
  const body = hunks.map((hunk) => {
    const old = text.slice(hunk.start, hunk.end);
    const moved = hunk.edits.map(({ start, end, newText }) => ({
      start: start - hunk.start,
      end: end - hunk.start,
      newText,
    }));
    const removed = linesOf(old);
    const added = linesOf(applied(old, moved));
    const header = `@@ -${range(hunk.first, removed)} +${range(hunk.first + shifted, added)} @@\n`;
    shifted += added.length - removed.length;
    return header + marked("-", removed) + marked("+", added);
  });
  const { path } = before.name;
  return `--- a/${path}\n+++ b/${path}\n${body.join("")}`;
}

/** Whole lines, from `start` to `end`, and the edits in them. */
interface Hunk {
  readonly first: number;
  readonly start: number;
  end: number;
  readonly edits: FixedDocument["edits"][number][];
}

function range(first: number, lines: readonly string[]): string {
  return lines.length === 1
    ? String(first)
    : `${String(first)},${String(lines.length)}`;
}

/** The lines with their ends. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

function marked(sign: string, lines: readonly string[]): string {
  return lines
    .map((line) =>
      line.endsWith("\n")
        ? sign + line
        : `${sign}${line}\n\\ No newline at end of file\n`,
    )
    .join("");
}
