import { big, toNumber, type Block, type Statistic } from "../../report";
import { intervalOf, sum } from "./interval";
import type { Observation } from "./observation";
import { inPercent } from "./wording";

/** A column of a table that holds parts of a whole, as its labels say. */
interface Column {
  readonly header: string;
  readonly parts: readonly Statistic[];
  readonly total: Statistic;
}

const TOTAL = /^(?:total|all|overall|sum|altogether)\b/iu;
/** With this row, the table leaves nothing out. */
const OTHER =
  /^(?:all )?(?:others?|rest|remaining|remainder|not stated|unknown)\b/iu;
const PART_OF_A_ROW = /^(?:of which|including|thereof|among them)\b/iu;

/** More rows than that are seldom the parts of one whole, and their roundings add up. */
const MOST_ROWS = 30;

/**
 * Columns of shares with a row for the rest and a last row of 100 percent that do not add up to it. Rows that are parts of
 * other rows explain a sum that is too high, so it counts only when no choice of rows amounts to what is too much.
 */
export function observeTables(
  statistics: readonly Statistic[],
  blocks: readonly Block[],
): readonly Observation[] {
  return columnsOf(statistics, blocks).flatMap(({ header, parts, total }) => {
    const { low, high } = sum(
      parts.map(({ quantity }) => intervalOf(quantity)),
    );
    if (low <= 100 && high >= 100) return [];
    if (low > 100 && isExplained(parts)) return [];
    const exact = parts.reduce(
      (all, { quantity }) => all.plus(quantity.value),
      big(0),
    );
    const where = header === "" ? "" : ` of “${header}”`;
    return [
      {
        message: `The rows${where} add up to ${inPercent(exact)}, not ${total.quantity.text}.`,
        statistics: [...parts, total],
      },
    ];
  });
}

function columnsOf(
  statistics: readonly Statistic[],
  blocks: readonly Block[],
): readonly Column[] {
  const rows = grouped(
    blocks.filter(({ row }) => row !== undefined && row.index > 0),
    ({ row }) => row?.table,
  );
  const inRow = grouped(statistics, ({ anchor }) => anchor.block);
  return [...rows.values()].filter(isWhole).flatMap((table) =>
    (table[0]?.row?.headers ?? []).flatMap((header, column) =>
      columnOf(
        header,
        table.map((row) =>
          (inRow.get(row.index) ?? []).filter((each) =>
            stands(each, row, column),
          ),
        ),
      ),
    ),
  );
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Whether the rows' labels say that they are all parts of a whole, and the last one is the whole. */
function isWhole(table: readonly Block[]): boolean {
  const labels = table.map(({ text, row }) =>
    text.slice(row?.cells[0]?.start ?? 0, row?.cells[0]?.end ?? 0),
  );
  const parts = labels.slice(0, -1);
  return (
    labels.length > 2 &&
    labels.length <= MOST_ROWS &&
    TOTAL.test(labels.at(-1) ?? "") &&
    parts.some((label) => OTHER.test(label)) &&
    !parts.some((label) => TOTAL.test(label) || PART_OF_A_ROW.test(label))
  );
}

function stands({ anchor }: Statistic, { row }: Block, column: number) {
  const cell = row?.cells[column];
  return (
    cell !== undefined && cell.start <= anchor.start && anchor.end <= cell.end
  );
}

/** The column when each of its cells is one plain share and the last is 100 percent. */
function columnOf(
  header: string,
  cells: readonly (readonly Statistic[])[],
): readonly Column[] {
  const all = cells.flat();
  const isPlain =
    cells.every((cell) => cell.length === 1) &&
    all.every(
      ({ quantity }) =>
        quantity.unit.kind === "percent" &&
        quantity.role !== "change" &&
        quantity.high === undefined &&
        quantity.bound === "=" &&
        big(quantity.value).gte(0),
    );
  const total = all.at(-1);
  return isPlain && total !== undefined && big(total.quantity.value).eq(100)
    ? [{ header, parts: all.slice(0, -1), total }]
    : [];
}

/** Whether some of the parts amount to what the parts are too much, within rounding. */
function isExplained(parts: readonly Statistic[]): boolean {
  const step = Math.min(
    ...parts.map(({ quantity }) => toNumber(quantity.step)),
  );
  const values = parts.map(({ quantity }) =>
    Math.round(toNumber(quantity.value) / step),
  );
  const excess = values.reduce((a, b) => a + b, 0) - Math.round(100 / step);
  const slack = parts.length;
  let sums = new Set([0]);
  for (const value of values) {
    const more = [...sums].map((each) => each + value);
    sums = new Set([...sums, ...more.filter((each) => each <= excess + slack)]);
  }
  return [...sums].some((each) => each > 0 && Math.abs(each - excess) <= slack);
}
