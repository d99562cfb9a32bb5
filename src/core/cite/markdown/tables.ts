import type { Span } from "../../report";
import { trimEnd } from "./lines";

/** Whether the line is the row of dashes under a pipe table's header. */
export function isDelimiterRow(
  text: string,
  from: number,
  end: number,
): boolean {
  let dashes = 0;
  let pipes = 0;
  for (let i = from; i < end; i++) {
    const c = text.charAt(i);
    if (c === "-") dashes++;
    else if (c === "|") pipes++;
    else if (!":+ \t".includes(c)) return false;
  }
  return dashes > 0 && pipes > 0;
}

/** The cells of a pipe table's row, trimmed; an empty cell is an empty span. A pipe that is escaped or in code separates nothing. */
export function cellsOf(
  text: string,
  from: number,
  lineEnd: number,
): readonly Span[] {
  const end = trimEnd(text, from, lineEnd);
  const cells: Span[] = [];
  let at = skip(text, from, end);
  if (text[at] === "|") at++;
  let start = at;
  let code = 0;
  while (at < end) {
    const c = text.charAt(at);
    if (c === "\\") at += 2;
    else if (c === "`") {
      let run = at;
      while (run < end && text[run] === "`") run++;
      const length = run - at;
      if (code === 0) code = hasRun(text, run, end, length) ? length : 0;
      else if (code === length) code = 0;
      at = run;
    } else if (c === "|" && code === 0) {
      cells.push(trimmed(text, start, at));
      at++;
      start = at;
    } else at++;
  }
  if (start < end) cells.push(trimmed(text, start, end));
  return cells;
}

/** Whether a run of just as many backticks follows in the row, no further on than a cell is long. */
function hasRun(
  text: string,
  from: number,
  end: number,
  length: number,
): boolean {
  const rest = text.slice(from, Math.min(end, from + 2000));
  return (rest.match(/`+/g) ?? []).some((run) => run.length === length);
}

function trimmed(text: string, from: number, to: number): Span {
  const start = skip(text, from, to);
  return { start, end: trimEnd(text, start, to) };
}

function skip(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text.charAt(at))) at++;
  return at;
}
