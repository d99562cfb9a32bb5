import { blockAt, locatorText } from "../../../core/report";
import type { Block, Report, Statistic } from "../../../core/report";
import type { PageFigure } from "../../../reader/protocol";
import { drawingOf } from "./drawing";

/** The statistic as it is shown beside the text and at a glance. */
export function figureOf(report: Report, statistic: Statistic): PageFigure {
  const { id, quantity, anchor, sentence, measured, base, speaker } = statistic;
  const block = blockAt(report, anchor.block);
  const setting = [statistic.period, statistic.place]
    .filter((part) => part !== undefined)
    .join(", ");
  const locator = placeOf(block);
  const { start, end, number, trend } = quantity;
  return {
    id,
    printed: {
      before: block.text.slice(start, number.start),
      number: block.text.slice(number.start, number.end),
      after: block.text.slice(number.end, end),
    },
    measured,
    ...(base === undefined ? {} : { base }),
    ...(setting === "" ? {} : { setting }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(locator === undefined ? {} : { locator }),
    ...(trend === undefined ? {} : { trend }),
    drawing: drawingOf(statistic),
    block: anchor.block,
    sentence,
  };
}

/** The block as a citation points at it: by page where the report has pages, otherwise by paragraph or table. */
function placeOf({ page, paragraph, row }: Block): string | undefined {
  if (page !== undefined) return locatorText({ label: "page", value: page });
  if (paragraph !== undefined)
    return locatorText({ label: "paragraph", value: String(paragraph) });
  if (row !== undefined)
    return locatorText({ label: "table", value: String(row.table) });
  return undefined;
}
