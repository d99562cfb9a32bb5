import type * as vscode from "vscode";
import { blocksAt, canLocate } from "../../core/cite";
import type { Citation } from "../../core/cite";
import { blockAt, touches } from "../../core/report";
import type { Block, Locator, Report, Span } from "../../core/report";
import type { CheckedClaim, SourcePassage } from "../../core/verify";
import type { ReportPlace } from "../commands";
import type { Services } from "../feature";
import { blockAround, citationsOf, parseDocument } from "./parsedDocument";

/** What a person points at in a document; `span` is exactly that, in the document. */
export type Pointed =
  | {
      readonly kind: "key";
      readonly span: Span;
      readonly report: Report;
      /** The cited blocks, where the citation has a locator. */
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: "locator";
      readonly span: Span;
      readonly report: Report;
      /** The cited blocks, never empty. */
      readonly blocks: readonly [Block, ...Block[]];
    }
  | {
      readonly kind: "claim";
      readonly span: Span;
      readonly checked: CheckedClaim;
    };

/** The key, locator or cited number at the position; `undefined` elsewhere, for an unknown report, and when cancelled. */
export async function pointedAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<Pointed | undefined> {
  const parsed = parseDocument(document);
  if (!parsed) return undefined;
  const offset = document.offsetAt(position);
  const block = blockAround(parsed, offset);
  if (!block) return undefined;
  const citations = citationsOf(parsed, block);
  const within = citations.find(
    ({ keySpan, locator }) =>
      touches(keySpan, offset) || (locator && touches(locator.span, offset)),
  );
  if (within) {
    await services.ready();
    return token.isCancellationRequested
      ? undefined
      : pointedInCitation(within, services.library.byKey(within.key), offset);
  }
  if (citations.some(({ cluster }) => touches(cluster, offset)))
    return undefined;
  const result = await services.checks.check(document, token);
  if (token.isCancellationRequested || result?.version !== parsed.version)
    return undefined;
  const checked = result.checked.claims.find(({ claim }) =>
    touches(claim.figure.quantity, offset),
  );
  return (
    checked && { kind: "claim", span: checked.claim.figure.quantity, checked }
  );
}

function pointedInCitation(
  citation: Citation,
  report: Report | undefined,
  offset: number,
): Pointed | undefined {
  if (!report) return undefined;
  const { keySpan, locator } = citation;
  const [first, ...others] = citedBlocks(report, locator);
  if (touches(keySpan, offset)) {
    const blocks = first ? [first, ...others] : [];
    return { kind: "key", span: keySpan, report, blocks };
  }
  return first && locator
    ? {
        kind: "locator",
        span: locator.span,
        report,
        blocks: [first, ...others],
      }
    : undefined;
}

/** None for a locator by which the report cannot be searched. */
function citedBlocks(
  report: Report,
  locator: Locator | undefined,
): readonly Block[] {
  if (!locator || !canLocate(report, locator)) return [];
  return (blocksAt(report, locator) ?? []).map((index) =>
    blockAt(report, index),
  );
}

/** Where the reader opens for what is pointed at; `undefined` for a claim whose source is not known. */
export function placeOf(pointed: Pointed): ReportPlace | undefined {
  switch (pointed.kind) {
    case "key":
      return { report: pointed.report.uri };
    case "locator":
      return { report: pointed.report.uri, block: pointed.blocks[0].index };
    case "claim": {
      const { source } = pointed.checked.verdict;
      return source && placeOfPassage(source);
    }
  }
}

/** Where the reader opens for the passage that a verdict is about. */
export function placeOfPassage({
  report,
  block,
  statistic,
}: SourcePassage): ReportPlace {
  return {
    report: report.uri,
    block,
    ...(statistic && { statistic: statistic.id }),
  };
}
