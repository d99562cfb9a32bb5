import type { ContentMap } from "./markdownInline";

/**
 * Where each cell's content stands in its line. The line is cut at pipes without a backslash, as markdown-it does; before
 * the first cell stands what the table is in (`> `, `- `), and often a pipe.
 */
export function cellPlaces(
  line: string,
  contents: readonly string[],
): ContentMap[] {
  const cuts: number[] = [-1];
  for (let at = line.indexOf("|"); at >= 0; at = line.indexOf("|", at + 1))
    if (line[at - 1] !== "\\") cuts.push(at);
  cuts.push(line.length);
  const first = contents[0] ?? "";
  const lead = line.slice(0, cuts[1]).trimEnd().replaceAll("\\|", "|");
  const skipped = first !== "" && lead.endsWith(first) ? 0 : 1;
  return contents.map((content, i) => {
    const from = (cuts[i + skipped] ?? line.length) + 1;
    const to = cuts[i + skipped + 1] ?? line.length;
    const raw = line.slice(from, to);
    let start = from + raw.length - raw.trimStart().length;
    if (i + skipped === 0)
      start = from + raw.trimEnd().length - escapedLength(content);
    return cellMap(content, start);
  });
}

/** In a cell a pipe is written with a backslash that markdown-it has taken out. */
function cellMap(content: string, start: number): ContentMap {
  const map = [0, start];
  let backslashes = 0;
  for (
    let at = content.indexOf("|");
    at >= 0;
    at = content.indexOf("|", at + 1)
  )
    map.push(at, start + at + ++backslashes);
  return map;
}

function escapedLength(content: string): number {
  return content.length + content.split("|").length - 1;
}
