import type { Span } from "../../report";
import { mergedLocator } from "../mergedLocator";
import type { Reference, TextEdit } from "../syntax";
import { citingCommandAt } from "./commands";
import { findLatexCitations } from "./find";
import { latexGroup, writeLatex } from "./write";

/**
 * See `CitationSyntax.extend`. Another key without a locator joins keys that have none, `\cite{a,b}`; another group joins a command that takes
 * several; anything else is a command of its own behind the first.
 */
export function extendLatexCluster(
  blockText: string,
  cluster: Span,
  reference: Reference,
): TextEdit | undefined {
  const command = citingCommandAt(blockText, cluster.start);
  if (command === undefined) return undefined;
  const { key, locator } = reference;
  const same = findLatexCitations(blockText).filter(
    (citation) =>
      citation.key === key && citation.cluster.start === cluster.start,
  );
  if (same.some((citation) => citation.locator === undefined)) return undefined;
  for (const { locator: old } of same) {
    if (old === undefined || locator === undefined) continue;
    const merged = mergedLocator(blockText, old, locator);
    if (merged === "covered") return undefined;
    if (merged !== undefined)
      return { ...old.span, newText: merged.replace(" ", "~") };
  }
  const { end, form, groups } = command;
  const last = groups[groups.length - 1];
  if (last?.notes.length === 0 && locator === undefined)
    return insertion(last.keys.end, `,${key}`);
  return insertion(
    end,
    form === "multiple" ? latexGroup(reference) : ` ${writeLatex(reference)}`,
  );
}

function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}
