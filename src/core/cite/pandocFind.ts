import type { CitationKey, Span } from "../report";
import { readLocator } from "./locators";
import { isCrossReference, keyAt, type KeyMatch } from "./pandocKey";
import type { Citation } from "./syntax";

/** One of the parts that `;` separates in a bracket. */
interface Item {
  /** The first key in it. */
  readonly key: KeyMatch | undefined;
  /** At the `;` or `]` behind it. */
  readonly end: number;
}

/** `end` is behind the `]`, and 0 for a bracket that is never closed. */
interface Bracket {
  readonly kind: "bracket";
  readonly start: number;
  end: number;
  readonly items: Item[];
  /** The first key since the last `;`. */
  key: KeyMatch | undefined;
}

type Node = Bracket | { readonly kind: "key"; readonly key: KeyMatch };

/**
 * The citations in a block's text, in order. Everything that is not prose must be blank in it, as `markdownBlocks` leaves it.
 * Linear in the length of the text.
 */
export function findPandocCitations(text: string): readonly Citation[] {
  if (!text.includes("@")) return [];
  const nodes = outline(text);
  const found: Citation[] = [];
  let i = 0;
  for (let node = nodes[i]; node !== undefined; node = nodes[i]) {
    i++;
    if (node.kind === "bracket") {
      if (!isCluster(text, node)) continue;
      i = addItems(text, nodes, i, node, node.items, found);
      continue;
    }
    const bracket = bracketBehind(text, node.key, nodes[i]);
    if (bracket === undefined) {
      addInText(text, node.key, undefined, found);
    } else {
      addInText(text, node.key, bracket, found);
      const cluster = { start: node.key.start, end: bracket.end };
      const [first] = bracket.items;
      const items =
        first?.key === undefined ? bracket.items.slice(1) : bracket.items;
      i = addItems(text, nodes, i + 1, cluster, items, found);
    }
  }
  return found;
}

/** The text's keys and brackets in the order in which they begin. */
function outline(text: string): readonly Node[] {
  const nodes: Node[] = [];
  const open: Bracket[] = [];
  let last: KeyMatch | undefined;
  SYNTAX.lastIndex = 0;
  for (let m = SYNTAX.exec(text); m !== null; m = SYNTAX.exec(text)) {
    const at = m.index;
    const top = open[open.length - 1];
    switch (m[0]) {
      case "\\":
        SYNTAX.lastIndex = at + 2;
        break;
      case "@": {
        // In "@a@b", Pandoc reads two citations, although the second `@` follows a letter.
        const key = keyAt(text, at, last?.end === at);
        if (key === undefined) break;
        nodes.push({ kind: "key", key });
        last = key;
        SYNTAX.lastIndex = key.end;
        if (top !== undefined) top.key ??= key;
        break;
      }
      case "[": {
        const bracket: Bracket = {
          kind: "bracket",
          start: at,
          end: 0,
          items: [],
          key: undefined,
        };
        nodes.push(bracket);
        open.push(bracket);
        break;
      }
      case ";":
        if (top === undefined) break;
        top.items.push({ key: top.key, end: at });
        top.key = undefined;
        break;
      default:
        if (top === undefined) break;
        open.pop();
        top.items.push({ key: top.key, end: at });
        top.end = at + 1;
    }
  }
  return nodes;
}

const SYNTAX = /[@[\];\\]/g;

/** `[see @a, p. 3; @b]`: each part has a key, and the bracket is not the text of a link or a span. */
function isCluster(text: string, bracket: Bracket): boolean {
  return (
    bracket.end > 0 &&
    bracket.items.every((item) => item.key !== undefined) &&
    !belongsToLink(text, bracket.end)
  );
}

/** The bracket that goes with a key in running text: `@key [para. 14]`, `@key [@other; @third]`. */
function bracketBehind(
  text: string,
  key: KeyMatch,
  next: Node | undefined,
): Bracket | undefined {
  if (next?.kind !== "bracket" || next.end === 0) return undefined;
  if (text[next.start + 1] === "^") return undefined;
  for (let at = key.end; at < next.start; at++)
    if (!/\s/.test(text.charAt(at))) return undefined;
  const rest = next.items.slice(1);
  if (rest.some((item) => item.key === undefined)) return undefined;
  return belongsToLink(text, next.end) ? undefined : next;
}

/**
 * Whether a link's target, a link's label or attributes follow. They are short and end on their line; looking no further keeps the
 * search linear.
 */
function belongsToLink(text: string, at: number): boolean {
  const closer = CLOSERS.get(text.charAt(at));
  return closer !== undefined && text.slice(at, at + 1024).indexOf(closer) > 0;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** Adds the citations of the keys before the cluster's end, and returns the index of the first node behind it. */
function addItems(
  text: string,
  nodes: readonly Node[],
  from: number,
  cluster: Span,
  items: readonly Item[],
  found: Citation[],
): number {
  let i = from;
  let item = 0;
  for (let node = nodes[i]; node !== undefined; node = nodes[++i]) {
    const start = node.kind === "key" ? node.key.start : node.start;
    if (start >= cluster.end) break;
    if (node.kind === "bracket") continue;
    // A key that is not the first of its part, `[see @a and @b]`, is a citation too, without a locator of its own.
    const own = items[item]?.key === node.key ? items[item++] : undefined;
    if (!isCitation(text, node.key)) continue;
    const locator =
      own === undefined ? undefined : readLocator(text, node.key.end, own.end);
    found.push({
      start: node.key.start,
      end: locator?.span.end ?? node.key.end,
      ...keyOf(text, node.key),
      ...(locator === undefined ? {} : { locator }),
      cluster: { start: cluster.start, end: cluster.end },
      inText: false,
    });
  }
  return i;
}

function addInText(
  text: string,
  key: KeyMatch,
  bracket: Bracket | undefined,
  found: Citation[],
): void {
  if (!isCitation(text, key)) return;
  const [first, ...rest] = bracket?.items ?? [];
  const locator =
    bracket === undefined || first === undefined || first.key !== undefined
      ? undefined
      : readLocator(text, bracket.start + 1, first.end);
  const cluster = { start: key.start, end: bracket?.end ?? key.end };
  const alone = first?.key === undefined && rest.length === 0;
  found.push({
    start: key.start,
    end: alone ? cluster.end : (locator?.span.end ?? key.end),
    ...keyOf(text, key),
    ...(locator === undefined ? {} : { locator }),
    cluster,
    inText: true,
  });
}

function isCitation(text: string, key: KeyMatch): boolean {
  return !isCrossReference(text.slice(key.keySpan.start, key.keySpan.end));
}

function keyOf(
  text: string,
  { keySpan }: KeyMatch,
): { key: CitationKey; keySpan: Span } {
  const key = text.slice(keySpan.start, keySpan.end) as CitationKey;
  return { key, keySpan };
}
