import { plainKeyEnd } from "../pandocKey";
import type { DocumentBlock } from "../syntax";
import { blankOut, type Blank } from "../blank";

/**
 * The labels of Pandoc's numbered examples, `(@label) …` at the beginning of a line; `undefined` when there are none. Elsewhere in the
 * document `@label` is the example's number, not a citation (https://pandoc.org/MANUAL.html#numbered-example-lists).
 */
export function exampleLabels(text: string): ReadonlySet<string> | undefined {
  if (!text.includes("(@")) return undefined;
  const labels = new Set<string>();
  for (const match of text.matchAll(/^[ \t]{0,8}\(@([\w-]{1,60})\)[ \t]/gm))
    if (match[1] !== undefined) labels.add(match[1]);
  return labels.size === 0 ? undefined : labels;
}

/** The blocks with the references to the examples blank. */
export function blankExamples(
  blocks: readonly DocumentBlock[],
  labels: ReadonlySet<string>,
): readonly DocumentBlock[] {
  return blocks.map((block) => {
    const blanks: Blank[] = [];
    for (
      let at = block.text.indexOf("@");
      at >= 0;
      at = block.text.indexOf("@", at + 1)
    ) {
      const end = plainKeyEnd(block.text, at + 1);
      if (labels.has(block.text.slice(at + 1, end)))
        blanks.push({ start: at, end });
    }
    return blanks.length === 0
      ? block
      : { ...block, text: blankOut(block.text, blanks) };
  });
}
