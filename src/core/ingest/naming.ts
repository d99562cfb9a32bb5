import type { ReportUri } from "../report";
import { decode } from "./decode";
import { bibliographyOf } from "./ingest";
import { citationKey, slug } from "./key";

/**
 * A name for the new file of an imported report that is not `taken` yet. A file keeps its name as far as that is safe on every
 * system; text from the clipboard is named like its citation key, and `.md` when it has Markdown's mark-up.
 */
export function fileNameFor(
  bytes: Uint8Array,
  name: string | undefined,
  taken: (name: string) => boolean,
): string {
  const [wished, extension] =
    name === undefined ? nameFromText(bytes) : splitName(name);
  const stem = safeStem(wished);
  for (let n = 1; ; n++) {
    const free = `${stem}${n === 1 ? "" : `-${String(n)}`}${extension}`;
    if (!taken(free)) return free;
  }
}

function splitName(name: string): [stem: string, extension: string] {
  const dot = name.lastIndexOf(".");
  return dot <= 0
    ? [name, ".txt"]
    : [name.slice(0, dot), name.slice(dot).toLowerCase()];
}

function nameFromText(bytes: Uint8Array): [stem: string, extension: string] {
  const text = decode("", bytes).text ?? "";
  const extension = isMarkdown(text) ? ".md" : ".txt";
  const uri = `report${extension}` as ReportUri;
  return [citationKey(bibliographyOf({ uri, bytes }), uri), extension];
}

/** Letters, digits and hyphens, of a length that every file system takes; not a name that Windows keeps for a device. */
function safeStem(name: string): string {
  const stem = slug(name).slice(0, MAX_STEM).replace(/-+$/, "");
  if (stem === "") return "report";
  return DEVICE.test(stem) ? `${stem}-report` : stem;
}

const MAX_STEM = 60;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Mark-up that plain text has by accident only rarely: front matter, headings, a table's rule, links. */
function isMarkdown(text: string): boolean {
  return (
    /^---\r?\n/.test(text) ||
    /^#{1,6} \S/m.test(text) ||
    /^\|(?: *:?-{3,}:? *\|)+ *$/m.test(text) ||
    /\[[^\]\n]{1,200}\]\(https?:/.test(text)
  );
}
