import { blockAt, type Block, type Locator, type Report } from "../report";
import { numberRange, valueParts } from "./locatorValues";

/**
 * The locator by which a reader finds the block: its paragraph, else its page, its table or its note; `undefined` for a block that the
 * report as a whole must stand for. Throws a RangeError for a block of another report.
 */
export function locatorOf(
  report: Report,
  blockIndex: number,
): Locator | undefined {
  const block = blockAt(report, blockIndex);
  if (block.paragraph !== undefined)
    return { label: "paragraph", value: String(block.paragraph) };
  if (block.page !== undefined) return { label: "page", value: block.page };
  if (block.row !== undefined)
    return { label: "table", value: String(block.row.table) };
  if (block.kind !== "footnote") return undefined;
  const note = noteNumber(report, blockIndex);
  return { label: "note", value: String(note) };
}

/**
 * The indexes of the blocks that the locator points at, in reading order. `undefined` when the report has no such paragraph, page,
 * table, note or section. A locator by which the report cannot be searched (a line, a volume, a page of a report without pages)
 * narrows nothing down: all blocks are returned.
 */
export function blocksAt(
  report: Report,
  locator: Locator,
): readonly number[] | undefined {
  const matches = matcherFor(report, locator);
  if (matches === undefined) return report.blocks.map((block) => block.index);
  const found = report.blocks.filter(matches).map((block) => block.index);
  return found.length === 0 ? undefined : found;
}

/** Whether the locator can tell places in this report apart; if not, `blocksAt` gives the whole report. */
export function canLocate(report: Report, locator: Locator): boolean {
  return matcherFor(report, locator) !== undefined;
}

type Matcher = (block: Block) => boolean;

function matcherFor(
  report: Report,
  { label, value }: Locator,
): Matcher | undefined {
  switch (label) {
    case "paragraph": {
      const has = numberTest(value);
      return (block) => block.paragraph !== undefined && has(block.paragraph);
    }
    case "table": {
      const has = numberTest(value);
      return (block) => block.row !== undefined && has(block.row.table);
    }
    case "note": {
      const has = numberTest(value);
      const notes = new Map<number, number>();
      for (const { kind, index } of report.blocks)
        if (kind === "footnote") notes.set(index, notes.size + 1);
      return notes.size === 0
        ? undefined
        : ({ index }) => has(notes.get(index) ?? 0);
    }
    case "page":
      return report.blocks.some((block) => block.page !== undefined)
        ? pageTest(report, value)
        : undefined;
    case "section":
    case "chapter": {
      const sections = sectionsAt(report, value);
      return (block) => sections.has(block.section);
    }
    case "figure":
    case "line":
    case "other":
      return undefined;
  }
}

/** Whether a number is one of those that "10", "4-5" or "3, 7" names. */
function numberTest(value: string): (number: number) => boolean {
  const ranges = valueParts(value).map(numberRange);
  return (number) =>
    ranges.some(
      (range) =>
        range !== undefined && range.first <= number && number <= range.last,
    );
}

/** Pages go by their labels, "xii" or "A-3"; a range holds every page between the first with its one label and the last with its other. */
function pageTest(report: Report, value: string): Matcher {
  const order = new Map<string, number>();
  for (const { page } of report.blocks)
    if (page !== undefined && !order.has(page.toLowerCase()))
      order.set(page.toLowerCase(), order.size);
  const pages = new Set<number>();
  for (const part of valueParts(value.toLowerCase())) {
    const whole = order.get(part);
    const [from = "", to = from] = part.split(/\s*[-–—]+\s*/);
    const first = whole ?? order.get(from);
    const last =
      whole ?? order.get(to) ?? order.get(String(numberRange(part)?.last));
    if (first === undefined || last === undefined) continue;
    for (let page = first; page <= last; page++) pages.add(page);
  }
  return ({ page }) =>
    page !== undefined && pages.has(order.get(page.toLowerCase()) ?? -1);
}

/**
 * The sections that a title or a number names, with those in them. A number is the one that the title begins with ("2.1 Trade"), or, in a
 * report whose titles have none, the section's place in the outline.
 */
function sectionsAt(report: Report, value: string): ReadonlySet<number> {
  const wanted = new Set(valueParts(value).map(plain).concat(plain(value)));
  const counts: number[] = [];
  const found = new Set<number>();
  const titled = report.sections.filter(({ title }) => title !== undefined);
  const numbered = titled.some(({ title = "" }) => NUMBERED.test(title));
  for (const { index, title = "", level, parent } of report.sections) {
    if (parent !== undefined && found.has(parent)) found.add(index);
    if (title === "") continue;
    counts.length = Math.max(level, 1);
    counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + 1;
    const outline = Array.from(
      counts,
      (count: number | undefined) => count ?? 1,
    );
    const number = numbered ? NUMBERED.exec(title)?.[1] : outline.join(".");
    if (
      wanted.has(plain(title)) ||
      wanted.has(plain(title.replace(NUMBERED, ""))) ||
      (number !== undefined && wanted.has(plain(number)))
    )
      found.add(index);
  }
  return found;
}

const NUMBERED = /^\s*(\d{1,4}(?:\.\d{1,4}){0,6}|[IVXLC]{1,8}(?=\.))[.)]?\s+/;

/** Without case, spacing and the marks that a citation cannot hold. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s{}[\]@;\\,]+/g, " ")
    .trim();
}

function noteNumber(report: Report, blockIndex: number): number {
  return report.blocks
    .slice(0, blockIndex + 1)
    .filter((block) => block.kind === "footnote").length;
}
