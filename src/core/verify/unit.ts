import type { Citation, CitationSyntax, DocumentBlock } from "../cite";
import {
  detectLanguage,
  findFigures,
  findSentences,
  type Figure,
  type FigureContext,
} from "../extract";
import type { CitationKey, Report } from "../report";
import { coverageOf, withoutCitations, type Coverage } from "./claims";
import { fixesOf, keyFix } from "./fixes";
import { gravity, judge, type Finding } from "./judge";
import { nearestKey } from "./keys";
import { targetOf } from "./locate";
import { messageOf, nowhereMessage } from "./messages";
import type {
  Checked,
  CheckedCitation,
  CheckedClaim,
  ReportSet,
} from "./model";
import { scenesOf, type Scene } from "./scene";
import { shiftCitation } from "./shift";
import type { Tolerances } from "./tolerances";
import { SEVERITIES, type CitationCode, type Verdict } from "./verdicts";

/** What of the document is checked by itself: a block, or the cells of a table row, which can share a citation. */
export type CheckUnit = readonly DocumentBlock[];

/** The document's blocks with the cells of each table row together. */
export function unitsOf(blocks: readonly DocumentBlock[]): CheckUnit[] {
  const units: DocumentBlock[][] = [];
  for (const block of blocks) {
    const last = units.at(-1);
    const neighbour = last?.[0]?.cell;
    if (
      last !== undefined &&
      block.cell !== undefined &&
      neighbour?.table === block.cell.table &&
      neighbour.row === block.cell.row
    )
      last.push(block);
    else units.push([block]);
  }
  return units;
}

/** The unit's claims and faulty citations; offsets are from the start of its first block. */
export function checkUnit(
  unit: CheckUnit,
  syntax: CitationSyntax,
  reports: ReportSet,
  tolerances: Tolerances,
): Checked {
  const start = unit[0]?.start ?? 0;
  const cited = unit.map((block) => ({
    block,
    citations: syntax.find(block.text),
  }));
  if (cited.every(({ citations }) => citations.length === 0)) return NOTHING;
  const shared = cited.flatMap(({ block, citations }) =>
    isSourceCell(block, citations)
      ? citations.map((citation) =>
          shiftCitation(citation, block.start - start),
        )
      : [],
  );
  const claims: CheckedClaim[] = [];
  const faulty: CheckedCitation[] = [];
  for (const { block, citations } of cited) {
    const by = block.start - start;
    const own = citations.map((citation) => shiftCitation(citation, by));
    for (const citation of own) {
      const verdict = citationVerdict(citation, reports);
      if (verdict !== undefined) faulty.push({ citation, verdict });
    }
    if (own.length === 0 && shared.length === 0) continue;
    const text = " ".repeat(by) + block.text;
    for (const coverage of coveragesOf(text, block, own, shared))
      for (const [i, { figure, scene }] of coverage.covered.entries())
        claims.push({
          claim: { figure, citations: coverage.citations },
          verdict: verdictOf(
            scene,
            coverage.covered
              .slice(Math.max(0, i - NEAR), i + NEAR)
              .map((covered) => covered.scene),
            coverage.citations,
            syntax,
            reports,
            tolerances,
          ),
        });
  }
  return { claims, citations: faulty };
}

/** How many claims to either side can help to understand one. */
const NEAR = 12;

const NOTHING: Checked = { claims: [], citations: [] };

/** A claim's scene with the span that coverage looks at. */
interface Covered {
  readonly start: number;
  readonly end: number;
  readonly figure: Figure;
  readonly scene: Scene;
}

function coveragesOf(
  text: string,
  block: DocumentBlock,
  own: readonly Citation[],
  shared: readonly Citation[],
): readonly Coverage<Covered>[] {
  const prose = withoutCitations(text, own);
  const language = detectLanguage(prose);
  const { cell } = block;
  const figures = findFigures(prose, language, cell && contextOf(cell));
  if (figures.length === 0) return [];
  const lead = [cell?.rowHeader ?? "", cell?.header ?? ""].join(" \n ").trim();
  const covered = scenesOf(prose, figures, lead).map((scene) => ({
    start: scene.quantity.start,
    end: scene.quantity.end,
    figure: scene.figure,
    scene,
  }));
  if (own.length === 0) return [{ citations: shared, covered }];
  return coverageOf(text, findSentences(prose, language), own, covered);
}

/** What the headers of the cell's row and column say of its figures. */
function contextOf({ header, rowHeader }: Cell): FigureContext {
  return {
    ...(header === undefined ? {} : { column: header }),
    ...(rowHeader === undefined ? {} : { row: rowHeader }),
  };
}

type Cell = NonNullable<DocumentBlock["cell"]>;

/** A table cell that holds citations and nothing else speaks for its row. */
function isSourceCell(
  block: DocumentBlock,
  citations: readonly Citation[],
): boolean {
  return (
    block.kind === "table-cell" &&
    citations.length > 0 &&
    !/[\p{L}\p{N}]/u.test(
      citations.reduce(
        (text, { cluster }) =>
          text.slice(0, cluster.start) +
          " ".repeat(cluster.end - cluster.start) +
          text.slice(cluster.end),
        block.text,
      ),
    )
  );
}

/** What is wrong with the citation itself, whatever it covers. */
function citationVerdict(
  citation: Citation,
  reports: ReportSet,
): Verdict | undefined {
  const report = reports.byKey(citation.key);
  if (report === undefined) return keyVerdict(citation, reports);
  const target = targetOf(citation, report);
  if (target.kind !== "nowhere") return undefined;
  const finding: Finding = { kind: "nowhere", code: "no-such-block", target };
  return {
    code: finding.code,
    severity: SEVERITIES[finding.code],
    message: nowhereMessage(finding, citation),
    fixes: [],
  };
}

function keyVerdict(citation: Citation, reports: ReportSet): Verdict {
  const { key } = citation;
  const verdict = (
    code: CitationCode,
    message: string,
    meant?: CitationKey,
  ): Verdict => ({
    code,
    severity: SEVERITIES[code],
    message,
    fixes: meant === undefined ? [] : [keyFix(citation, meant)],
  });
  if (reports.isKnownElsewhere?.(key) === true)
    return verdict(
      "no-report",
      `The report of “${key}” is not in the library, so its figures are not checked.`,
    );
  const meant = nearestKey(key, reports.keys());
  return meant === undefined
    ? verdict("unknown-key", `No report has the key “${key}”.`)
    : verdict(
        "unknown-key",
        `No report has the key “${key}”. Did you mean “${meant}”?`,
        meant,
      );
}

/** The mildest of the verdicts against the citations: a claim must be supported by at least one. */
function verdictOf(
  scene: Scene,
  companions: readonly Scene[],
  citations: readonly Citation[],
  syntax: CitationSyntax,
  reports: ReportSet,
  tolerances: Tolerances,
): Verdict {
  let best: Verdict | undefined;
  for (const citation of citations) {
    const report = reports.byKey(citation.key);
    const verdict =
      report === undefined
        ? keyVerdict(citation, reports)
        : worded(
            judge(scene, citation, report, companions, tolerances),
            scene,
            citation,
            report,
            syntax,
          );
    if (best === undefined || gravity(verdict.code) < gravity(best.code))
      best = verdict;
  }
  if (best === undefined) throw new RangeError("a claim without a citation");
  return best;
}

function worded(
  finding: Finding,
  scene: Scene,
  citation: Citation,
  report: Report,
  syntax: CitationSyntax,
): Verdict {
  const source = sourceOf(finding, report);
  return {
    code: finding.code,
    severity: SEVERITIES[finding.code],
    message: messageOf(finding, scene, citation, report),
    ...(source === undefined ? {} : { source }),
    fixes: fixesOf(finding, scene, citation, syntax),
  };
}

function sourceOf(finding: Finding, report: Report): Verdict["source"] {
  switch (finding.kind) {
    case "compared":
    case "misplaced": {
      const { statistic, block } = finding.candidate.source;
      return { report, block: block.index, statistic };
    }
    case "derived": {
      const [{ statistic, block }] = finding.derivation.from;
      return { report, block: block.index, statistic };
    }
    case "nothing":
      return finding.block === undefined
        ? undefined
        : { report, block: finding.block };
    case "nowhere":
      return undefined;
  }
}
