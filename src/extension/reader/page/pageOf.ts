import type { Report } from "../../../core/report";
import type {
  DerivedFigure,
  Glance,
  GlanceGroup,
  OutlineEntry,
  Page,
} from "../../../reader/protocol";
import { figureOf } from "./figureOf";
import { headOf } from "./headOf";
import { unitsOf } from "./unitsOf";

/** The report as the reader draws it. */
export function pageOf(
  report: Report,
  derived: readonly DerivedFigure[],
  locale: string,
): Page {
  return {
    head: headOf(report, locale),
    outline: outlineOf(report),
    units: unitsOf(report),
    figures: report.statistics.map((one) => figureOf(report, one)),
    derived,
  };
}

/** The report's figures by section; sections without a figure are left out. */
export function glanceOf(
  report: Report,
  derived: readonly DerivedFigure[],
  locale: string,
): Glance {
  const groups = report.sections.map(({ title }): GroupBeingFilled => ({
    ...(title === undefined ? {} : { title }),
    figures: [],
    derived: [],
  }));
  const groupOf = (block: number): GroupBeingFilled | undefined =>
    groups[report.blocks[block]?.section ?? -1];
  for (const statistic of report.statistics)
    groupOf(statistic.anchor.block)?.figures.push(figureOf(report, statistic));
  for (const one of derived) groupOf(one.block)?.derived.push(one);
  return {
    head: headOf(report, locale),
    groups: groups.filter(({ figures }) => figures.length > 0),
  };
}

interface GroupBeingFilled extends GlanceGroup {
  readonly figures: GlanceGroup["figures"][number][];
  readonly derived: DerivedFigure[];
}

function outlineOf(report: Report): readonly OutlineEntry[] {
  const counts = new Map<number, number>();
  for (const { anchor } of report.statistics) {
    const section = report.blocks[anchor.block]?.section;
    if (section !== undefined)
      counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return report.blocks.flatMap((block): readonly OutlineEntry[] => {
    if (block.kind !== "heading") return [];
    return [
      {
        title: block.text,
        level: report.sections[block.section]?.level ?? 1,
        block: block.index,
        figures: counts.get(block.section) ?? 0,
      },
    ];
  });
}
