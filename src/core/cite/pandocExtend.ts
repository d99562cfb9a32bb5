import type { Span } from "../report";
import { mergedLocator } from "./mergedLocator";
import { pandocItem } from "./pandocWrite";
import { findPandocCitations } from "./pandocFind";
import type { Reference, TextEdit } from "./syntax";

/**
 * See `CitationSyntax.extend`. A citation of the whole report covers any place in it and is left as it is; another paragraph joins those cited
 * already, `[@key, paras. 10, 11]`; anything else follows behind a semicolon, `[@key, para. 10; @key, tbl. 1]`.
 */
export function extendPandocCluster(
  blockText: string,
  cluster: Span,
  reference: Reference,
): TextEdit | undefined {
  const citations = findPandocCitations(blockText).filter(
    (citation) =>
      citation.cluster.start === cluster.start &&
      citation.cluster.end === cluster.end,
  );
  const { key, locator } = reference;
  const same = citations.filter((citation) => citation.key === key);
  if (same.some((citation) => citation.locator === undefined)) return undefined;
  for (const citation of same) {
    const old = citation.locator;
    if (old === undefined || locator === undefined) continue;
    const merged = mergedLocator(blockText, old, locator);
    if (merged === "covered") return undefined;
    if (merged !== undefined) return { ...old.span, newText: merged };
  }
  const item = pandocItem(reference);
  if (blockText[cluster.end - 1] !== "]") {
    const { end } = cluster;
    return { start: end, end, newText: ` [${item}]` };
  }
  let end = cluster.end - 1;
  while (/\s/.test(blockText.charAt(end - 1))) end--;
  return { start: end, end, newText: `; ${item}` };
}
