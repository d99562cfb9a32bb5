import type { FigureSearch, Library } from "../../core/library";
import { blockAt, sectionAt, toNumber } from "../../core/report";
import type {
  Problem,
  Report,
  Section,
  Statistic,
  StatisticKind,
} from "../../core/report";

/** How the figures under a report are put together and ordered. */
export interface Arrangement {
  readonly grouping: "section" | "kind";
  readonly sorting: "place" | "value";
  /** What the figures must fit; empty for all. */
  readonly filter: string;
}

/** A line of the Reports view. Ids stay the same when the report is read again. */
export type Node =
  ReportNode | SectionNode | KindNode | FigureNode | BrokenNode;

interface Branch {
  readonly id: string;
  readonly children: readonly Node[];
  /** How many figures are below it. */
  readonly count: number;
}

export interface ReportNode extends Branch {
  readonly type: "report";
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly parent?: undefined;
}

export interface SectionNode extends Branch {
  readonly type: "section";
  readonly report: Report;
  readonly section: Section;
  readonly parent: ReportNode | SectionNode;
}

export interface KindNode extends Branch {
  readonly type: "kind";
  readonly report: Report;
  readonly kind: StatisticKind;
  readonly parent: ReportNode;
}

export interface FigureNode {
  readonly type: "figure";
  readonly id: string;
  readonly report: Report;
  readonly statistic: Statistic;
  readonly parent: Node;
}

/** A report file that could not be read. */
export interface BrokenNode {
  readonly type: "broken";
  readonly id: string;
  readonly problem: Problem;
  readonly parent?: undefined;
}

/**
 * The view's lines: reports with their sections (or kinds) and figures, then the files that could not be read. With a filter, only
 * what holds a figure that fits.
 */
export function buildNodes(
  library: Library,
  search: FigureSearch,
  arrangement: Arrangement,
): readonly Node[] {
  const filtered = arrangement.filter !== "";
  const reports = library.reports
    .map((report) => reportNode(report, library, search, arrangement))
    .filter(({ count }) => count > 0 || !filtered);
  if (filtered) return reports;
  const broken = library.problems
    .filter(({ uri }) => library.byUri(uri) === undefined)
    .map((problem): BrokenNode => ({
      type: "broken",
      id: problem.uri,
      problem,
    }));
  return [...reports, ...broken];
}

/** The line of a figure, `undefined` when a filter hides it or it is gone. */
export function findFigureNode(
  nodes: readonly Node[],
  report: string,
  statistic: string,
): FigureNode | undefined {
  for (const node of nodes) {
    if (node.type === "broken") continue;
    if (node.report.uri !== report) continue;
    if (node.type === "figure") {
      if (node.statistic.id === statistic) return node;
      continue;
    }
    const found = findFigureNode(node.children, report, statistic);
    if (found) return found;
  }
  return undefined;
}

function reportNode(
  report: Report,
  library: Library,
  search: FigureSearch,
  { grouping, sorting, filter }: Arrangement,
): ReportNode {
  const fitting = new Set(
    search.find([report], filter).map(({ statistic }) => statistic),
  );
  const statistics = report.statistics.filter((one) => fitting.has(one));
  if (sorting === "value") statistics.sort(byValue);
  const children: Node[] = [];
  const node: ReportNode = {
    type: "report",
    id: report.uri,
    report,
    problems: library.problems.filter(({ uri }) => uri === report.uri),
    children,
    count: statistics.length,
  };
  children.push(
    ...(grouping === "kind"
      ? kindNodes(node, statistics)
      : sectionNodes(node, undefined, statistics, filter === "")),
  );
  return node;
}

/** The sections below a report or section, each with its own figures before its subsections. */
function sectionNodes(
  parent: ReportNode | SectionNode,
  within: Section | undefined,
  statistics: readonly Statistic[],
  withEmpty: boolean,
): readonly SectionNode[] {
  const { report } = parent;
  return report.sections
    .filter((section) => section.parent === within?.index)
    .map((section): SectionNode => {
      const own = statistics.filter(
        ({ anchor }) => blockAt(report, anchor.block).section === section.index,
      );
      const children: Node[] = [];
      const node = {
        type: "section",
        id: `${report.uri}#section-${String(section.index)}`,
        report,
        section,
        parent,
        children,
        count: 0,
      } satisfies SectionNode;
      children.push(...own.map((statistic) => figureNode(node, statistic)));
      const below = sectionNodes(node, section, statistics, withEmpty);
      children.push(...below);
      node.count = below.reduce((sum, { count }) => sum + count, own.length);
      return node;
    })
    .filter(({ count }) => count > 0 || withEmpty);
}

/** One line for each kind of figure that there is, in the order in which they first come up. */
function kindNodes(
  parent: ReportNode,
  statistics: readonly Statistic[],
): readonly KindNode[] {
  const kinds = new Set(statistics.map(({ kind }) => kind));
  return [...kinds].map((kind) => {
    const own = statistics.filter((statistic) => statistic.kind === kind);
    const children: Node[] = [];
    const node: KindNode = {
      type: "kind",
      id: `${parent.report.uri}#kind-${kind}`,
      report: parent.report,
      kind,
      parent,
      children,
      count: own.length,
    };
    children.push(...own.map((statistic) => figureNode(node, statistic)));
    return node;
  });
}

function figureNode(
  parent: SectionNode | KindNode,
  statistic: Statistic,
): FigureNode {
  const { report } = parent;
  return {
    type: "figure",
    id: `${parent.id}/${statistic.id}`,
    report,
    statistic,
    parent,
  };
}

/** Largest first, so that what stands out is on top. */
function byValue(a: Statistic, b: Statistic): number {
  return toNumber(b.quantity.value) - toNumber(a.quantity.value);
}

/** The section's path in words, "Lead" for the blocks before any heading. */
export function sectionTitle(report: Report, index: number): string {
  return sectionAt(report, index).title ?? "Lead";
}
