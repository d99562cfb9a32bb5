import type { DocumentBlock } from "../syntax";
import { blankExamples, exampleLabels } from "./examples";
import { frontMatterEnd } from "./frontMatter";
import { BlockScanner, type Checkpoint } from "./scanner";

/**
 * The blocks of a Markdown document as Pandoc and Quarto read it. See `DocumentBlock` for what their text is. Follows CommonMark
 * (https://spec.commonmark.org/0.31.2/) where Pandoc and VS Code's preview differ in what may follow a paragraph without a blank line.
 * Never throws; linear in the length of the text; nothing is nested on the call stack.
 *
 * `previous` is what this returned for an earlier state of the document. Only what may have changed since is read again, then: the cost of a
 * keystroke is that of the paragraphs around it, and of moving the blocks behind them.
 */
export function markdownBlocks(
  text: string,
  previous?: readonly DocumentBlock[],
): readonly DocumentBlock[] {
  const before = previous && SCANS.get(previous);
  const scan = (before && readAgain(before, text)) ?? readAll(text);
  SCANS.set(scan.blocks, scan);
  return scan.blocks;
}

interface Scan {
  readonly text: string;
  /** Where the front matter ends. */
  readonly body: number;
  readonly blocks: readonly DocumentBlock[];
  readonly checkpoints: readonly Checkpoint[];
}

const SCANS = new WeakMap<readonly DocumentBlock[], Scan>();

function readAll(text: string): Scan {
  const body = frontMatterEnd(text);
  const scanner = new BlockScanner(text, body);
  scanner.scan();
  const { blocks, checkpoints } = scanner;
  const examples = exampleLabels(text);
  if (examples === undefined) return { text, body, blocks, checkpoints };
  // An example's label has a say in every block, so such a document is always read as a whole.
  return {
    text,
    body,
    blocks: blankExamples(blocks, examples),
    checkpoints: [],
  };
}

/**
 * Reads from the last checkpoint before what changed to the first one behind it that there was before, too. `undefined` when
 * there is no such checkpoint before, or when the change is one that any part of the document can depend on.
 */
function readAgain(before: Scan, text: string): Scan | undefined {
  const change = changeBetween(before.text, text);
  const first = lastBefore(before.checkpoints, change.start);
  const from = before.checkpoints[first];
  if (from === undefined || frontMatterEnd(text) !== before.body)
    return undefined;
  if (exampleLabels(text) !== undefined) return undefined;
  const by = change.newEnd - change.oldEnd;
  const scanner = new BlockScanner(text, from.at, from.tables);
  let next = first + 1;
  let tables = 0;
  const met = scanner.scan((checkpoint) => {
    if (checkpoint.at < change.newEnd) return false;
    const at = checkpoint.at - by;
    let old = before.checkpoints[next];
    while (old !== undefined && old.at < at) old = before.checkpoints[++next];
    if (old?.at !== at) return false;
    tables = checkpoint.tables - old.tables;
    return true;
  });
  const behind = met ? before.checkpoints[next] : undefined;
  const rest = behind?.blocks ?? before.blocks.length;
  const moved = from.blocks + scanner.blocks.length - rest;
  const blocks = before.blocks.slice(0, from.blocks).concat(
    scanner.blocks,
    before.blocks.slice(rest).map((block) => move(block, by, tables)),
  );
  const checkpoints = before.checkpoints.slice(0, first).concat(
    scanner.checkpoints.map((checkpoint) => ({
      ...checkpoint,
      blocks: checkpoint.blocks + from.blocks,
    })),
    behind === undefined
      ? []
      : before.checkpoints.slice(next).map((checkpoint) => ({
          at: checkpoint.at + by,
          blocks: checkpoint.blocks + moved,
          tables: checkpoint.tables + tables,
        })),
  );
  return { text, body: before.body, blocks, checkpoints };
}

function move(block: DocumentBlock, by: number, tables: number): DocumentBlock {
  if (by === 0 && (tables === 0 || block.cell === undefined)) return block;
  const { kind, text, start, end, cell } = block;
  const moved = { kind, text, start: start + by, end: end + by };
  return cell === undefined
    ? moved
    : { ...moved, cell: { ...cell, table: cell.table + tables } };
}

interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** What is different between two states of a text: the parts between what they have in common at the beginning and the end. */
function changeBetween(old: string, text: string): Change {
  const shorter = Math.min(old.length, text.length);
  const start = commonLength(
    shorter,
    (from, to) => old.slice(from, to) === text.slice(from, to),
  );
  const tail = commonLength(
    shorter - start,
    (from, to) =>
      old.slice(old.length - to, old.length - from) ===
      text.slice(text.length - to, text.length - from),
  );
  return { start, oldEnd: old.length - tail, newEnd: text.length - tail };
}

/** How far two texts are the same, at most `limit`. Whole chunks are compared first: the engine does that fast. */
function commonLength(
  limit: number,
  same: (from: number, to: number) => boolean,
): number {
  let length = 0;
  for (let step = 1 << 16; step > 0; step >>= 1)
    while (length + step <= limit && same(length, length + step))
      length += step;
  return length;
}

/** Index of the last checkpoint that lies before `at`, -1 when none does. */
function lastBefore(checkpoints: readonly Checkpoint[], at: number): number {
  let low = 0;
  let high = checkpoints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((checkpoints[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
