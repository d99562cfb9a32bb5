import type {
  Block,
  CitationKey,
  Decimal,
  Report,
  ReportUri,
  Section,
  Statistic,
  StatisticId,
} from "../../../src/core/report";

type BlockParts = Pick<Block, "text"> & Partial<Omit<Block, "index" | "map">>;

/** A report of the given blocks and sections. */
export function reportOf(
  blocks: readonly BlockParts[],
  sections: readonly Omit<Section, "index">[] = [{ level: 1 }],
): Report {
  return {
    uri: "memory:/report.md" as ReportUri,
    key: "key" as CitationKey,
    format: "markdown",
    language: "en",
    bibliography: { type: "report" },
    sections: sections.map((section, index) => ({ ...section, index })),
    blocks: blocks.map((block, index) => ({
      kind: "paragraph",
      section: 0,
      map: [0, 0],
      ...block,
      index,
    })),
    statistics: [],
  };
}

/** The statistic whose figure is printed so in the block, its sentence being the whole of the block's text. */
export function statisticOf(
  { blocks }: Report,
  block: number,
  text: string,
  measured = "",
): Statistic {
  const all = blocks[block]?.text ?? "";
  const span = {
    start: all.indexOf(text),
    end: all.indexOf(text) + text.length,
  };
  return {
    id: "1" as StatisticId,
    measured,
    qualifiers: [],
    kind: "number",
    sentence: { start: 0, end: all.length },
    anchor: { block, ...span, exact: text, prefix: "", suffix: "" },
    quantity: {
      ...span,
      text,
      number: span,
      value: "1" as Decimal,
      step: "1" as Decimal,
      unit: { kind: "none", name: "" },
      bound: "=",
    },
  };
}
