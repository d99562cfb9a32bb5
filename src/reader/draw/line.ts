import { element } from "../dom";
import type { Inline, Line, PageFigure, Run, RunMark } from "../page";
import type { Words } from "../words";

/** What drawing needs to know beside what is drawn. */
export interface Ink {
  readonly figures: readonly PageFigure[];
  readonly words: Words;
}

const TAGS: Readonly<Record<RunMark, keyof HTMLElementTagNameMap>> = {
  strong: "strong",
  emphasis: "em",
  code: "code",
  // Where a link of the report leads is not shown, so it must not look as if it led anywhere.
  link: "span",
};

/**
 * Puts the line's text into its element, statistics and marks included. The element then holds the line's text and nothing
 * else, so that an offset in it is an offset in the report.
 */
export function drawLine<Container extends HTMLElement>(
  into: Container,
  line: Line,
  ink: Ink,
): Container {
  into.dataset["block"] = String(line.block);
  into.dataset["start"] = String(line.start);
  into.append(...line.inlines.map((inline) => drawInline(inline, ink)));
  return into;
}

function drawInline(inline: Inline, ink: Ink): Node {
  if (!("figure" in inline)) return drawRun(inline);
  const figure = ink.figures[inline.figure];
  return element(
    "span",
    {
      class: "figure",
      role: "button",
      tabindex: -1,
      "data-figure": inline.figure,
      "aria-roledescription": ink.words.figure,
      "aria-description": figure && describe(figure),
      "aria-keyshortcuts": "Enter C",
    },
    ...inline.runs.map(drawRun),
  );
}

function drawRun({ text, marks = [] }: Run): Node {
  return marks.reduce<Node>(
    (inner, mark) => element(TAGS[mark], {}, inner),
    document.createTextNode(text),
  );
}

/** What the figure says, for a person who hears only its number. */
function describe({ base, measured, setting }: PageFigure): string {
  return [base, measured, setting].filter(Boolean).join("; ");
}
