import type { Mark } from "../report";
import { withinText, type MarkedText } from "./markdownInline";

/** Pandoc's and Quarto's `{#id .class}` behind a heading or caption is not part of it. */
export function withoutAttributes(text: MarkedText): MarkedText {
  const brace = text.text.endsWith("}") ? text.text.lastIndexOf("{") : -1;
  if (brace <= 0 || !/^\{[#.:-]/.test(text.text.slice(brace))) return text;
  const kept = text.text.slice(0, brace).trimEnd();
  return {
    text: kept,
    map: text.map,
    marks: withinText(text.marks, kept.length),
  };
}

/** Pandoc's mark for a caption, ": " or "Table: ", is not part of it. */
export function withoutColon(text: MarkedText): MarkedText {
  const mark = /^(?:Table)?:\s+/.exec(text.text)?.[0].length ?? 0;
  if (mark === 0) return text;
  const map: number[] = [];
  for (let i = 0; i < text.map.length; i += 2) {
    const at = (text.map[i] ?? 0) - mark;
    const from = (text.map[i + 1] ?? 0) - Math.min(at, 0);
    if (at < 0) map.splice(0, 2, 0, from);
    else map.push(at, from);
  }
  const move = (mark_: Mark) => ({
    ...mark_,
    start: Math.max(0, mark_.start - mark),
    end: mark_.end - mark,
  });
  return {
    text: text.text.slice(mark),
    map,
    marks: text.marks.map(move).filter((moved) => moved.end > moved.start),
  };
}
