import { load, YAMLException } from "js-yaml";
import { fileName, type Problem } from "../report";
import { findLines } from "./lines";

/** The YAML block at the top of a file. */
export interface FrontMatter {
  /** Its entries; empty when there is no block. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the report's own text begins. */
  readonly end: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads the YAML between `---` and `---` or `...` at the top of a text. A broken entry costs only itself, and a problem says
 * in which line it is; without a closing line, the block ends at the first empty line.
 */
export function readFrontMatter(uri: string, text: string): FrontMatter {
  const none = { data: {}, end: 0, problems: [] };
  const head = text.slice(0, MAX_FRONT_MATTER);
  const lines = findLines(head);
  const lineAt = (i: number): string => {
    const line = lines[i];
    return line === undefined ? "" : head.slice(line.start, line.end).trimEnd();
  };
  if (lineAt(0) !== "---" || !/^(?:[\w-]+\s*:|#|\s*$)/.test(lineAt(1)))
    return none;
  let close = 1;
  while (close < lines.length && !/^(?:---|\.\.\.)$/.test(lineAt(close)))
    close++;
  const closed = close < lines.length;
  // Two rules with nothing between them, or with prose, are no front matter.
  if (!closed) {
    if (!lineAt(1).includes(":")) return none;
    close = 1;
    while (close < lines.length && lineAt(close) !== "") close++;
  }
  const start = lines[1]?.start ?? head.length;
  const yamlEnd = lines[close]?.start ?? head.length;
  const end = lines[close + 1]?.start ?? (closed ? text.length : yamlEnd);
  const read = readEntries(head.slice(start, yamlEnd));
  const problems = read.problems.map(({ line, reason }) =>
    problem(
      uri,
      line + 1,
      `could not be read in line ${String(line + 2)} (${reason})`,
    ),
  );
  if (!closed) problems.push(problem(uri, 0, "is not closed by a line “---”"));
  return { data: read.data, end: Math.min(end, text.length), problems };
}

/** More than this is no front matter. */
const MAX_FRONT_MATTER = 100_000;

interface Entries {
  readonly data: Record<string, unknown>;
  readonly problems: readonly {
    readonly line: number;
    readonly reason: string;
  }[];
}

function readEntries(yaml: string): Entries {
  const whole = readYaml(yaml);
  if (whole.error === undefined) return { data: whole.data, problems: [] };
  const data: Record<string, unknown> = {};
  const problems: { line: number; reason: string }[] = [];
  for (const { text, line } of topLevelEntries(yaml)) {
    const entry = readYaml(text);
    if (entry.error === undefined) Object.assign(data, entry.data);
    else
      problems.push({
        line: line + entry.error.line,
        reason: entry.error.reason,
      });
  }
  return { data, problems: problems.length > 0 ? problems : [whole.error] };
}

/** Each line that begins at the margin with what belongs to it. */
function topLevelEntries(yaml: string): { text: string; line: number }[] {
  const entries: { text: string; line: number }[] = [];
  yaml.split(/\r\n|\r|\n/).forEach((text, line) => {
    const last = entries.at(-1);
    if (last !== undefined && /^(?:\s|-\s|$)/.test(text))
      last.text += `\n${text}`;
    else entries.push({ text, line });
  });
  return entries;
}

function readYaml(yaml: string): {
  readonly data: Record<string, unknown>;
  readonly error?: { readonly line: number; readonly reason: string };
} {
  if (yaml.split("\n").every((line) => /^\s*(?:#.*)?$/.test(line)))
    return { data: {} };
  try {
    const data: unknown = load(yaml, { maxDepth: 20, maxAliases: 100 });
    if (isRecord(data)) return { data };
    return { data: {}, error: { line: 0, reason: "expected “name: value”" } };
  } catch (error) {
    const found = error instanceof YAMLException ? error : undefined;
    return {
      data: {},
      error: {
        line: found?.mark?.line ?? 0,
        reason: found?.reason ?? "not YAML",
      },
    };
  }
}

/** Whether a value from YAML or JSON is an object with names. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function problem(uri: string, line: number, what: string): Problem {
  return {
    code: "front-matter",
    uri,
    message: `The front matter of ${fileName(uri)} ${what}; the rest of the file was read.`,
    line,
    severity: "warning",
  };
}
