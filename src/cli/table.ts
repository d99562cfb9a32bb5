/** Longer cells are cut, so that a row stays one line in a usual terminal. */
const WIDEST = 60;

/** The rows as text, columns aligned, each line indented and ended. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(cut));
  const widths: number[] = [];
  for (const row of cells)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  return cells
    .map((row) =>
      `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")}`.trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function cut(cell: string): string {
  return cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell;
}
