/** One table of all rows of all extractors, in plain text. */

/** `columns` are `{ name, rows }`, their rows alike in order; rows are `{ group, measure, goal?, value }`. */
export function table(columns) {
  const [first] = columns;
  const lines = [["", "goal", ...columns.map(({ name }) => name)]];
  let group;
  first.rows.forEach((row, i) => {
    if (row.group !== group) lines.push([row.group]);
    group = row.group;
    lines.push([
      `  ${row.measure}`,
      shown(row.goal),
      ...columns.map(({ rows }) => shown(rows[i].value)),
    ]);
  });
  return lines.map((cells) => lineOf(cells, widths(lines))).join("\n");
}

function shown(value) {
  return value === undefined ? "" : String(value);
}

/** A group's title runs over all columns, so it widens none. */
function widths(lines) {
  const rows = lines.filter((cells) => cells.length > 1);
  return rows[0].map((_, i) =>
    Math.max(...rows.map((cells) => cells[i].length)),
  );
}

function lineOf([label, ...cells], [first, ...rest]) {
  const padded = cells.map((cell, i) => cell.padStart(rest[i]));
  return [label.padEnd(cells.length === 0 ? 0 : first), ...padded].join("  ");
}
