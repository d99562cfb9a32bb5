import { isBlank, lineAt } from "./lines";

/** Where the text behind the YAML front matter begins; 0 when there is none. */
export function frontMatterEnd(text: string): number {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = lineAt(text, bom);
  if (text.slice(bom, first.end).trimEnd() !== "---") return 0;
  // Before a blank line it is a rule.
  const second = lineAt(text, first.next);
  if (isBlank(text, second.start, second.end)) return 0;
  for (let at = first.next; at < text.length;) {
    const line = lineAt(text, at);
    const c = text[at];
    if (c === "-" || c === ".") {
      const mark = text.slice(at, Math.min(line.end, at + 40)).trimEnd();
      if (mark === "---" || mark === "...") return line.next;
    }
    at = line.next;
  }
  return 0;
}
