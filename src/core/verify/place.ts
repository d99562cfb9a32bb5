import { sectionAt, type Block, type Report } from "../report";

/** Where the block stands, as a reader would cite it: "para. 10", "table 2"; empty where it has no number or name. */
export function placeOf(report: Report, block: Block): string {
  if (block.paragraph !== undefined) return `para. ${String(block.paragraph)}`;
  if (block.row !== undefined) return `table ${String(block.row.table)}`;
  if (block.page !== undefined) return `p. ${block.page}`;
  if (block.kind === "heading") return "a heading";
  const { title } = sectionAt(report, block.section);
  return title === undefined ? "" : `section “${title}”`;
}

/** The place in brackets with a space before it, for the end of a sentence. */
export function inBrackets(place: string): string {
  return place === "" ? "" : ` (${place})`;
}
