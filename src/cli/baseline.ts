import { readFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { atomicWrite } from "./atomicWrite";
import type { CheckedDocument, Entry } from "./checkedDocument";
import { UsageError } from "./exit";
import { STDIN } from "./nodeFiles";
import { whyUnreadable } from "./readDocument";

/** Version of the baseline file; it rises when a field changes its meaning or goes. */
const VERSION_OF_FILE = 1;

/** A finding as the baseline knows it again: by its words and not by its line, so that it outlives edits around it. */
interface Known {
  /** Relative to the baseline's folder, with forward slashes. */
  readonly path: string;
  readonly verdict: string;
  readonly text: string;
  readonly sentence: string;
}

const FIELDS = ["path", "verdict", "text", "sentence"] as const;

/** Old findings that do not fail a run. */
export class Baseline {
  private constructor(
    private readonly file: string | undefined,
    private readonly known: readonly Known[],
  ) {}

  static readonly none = new Baseline(undefined, []);

  /**
   * Reads the file. Where there is none yet, the baseline is empty if it is to be written. Throws a `UsageError` for a file that is not
   * there or is no baseline.
   */
  static async read(file: string, toBeWritten: boolean): Promise<Baseline> {
    let text: string;
    try {
      text = await readFile(file, "utf8");
    } catch (error) {
      const isMissing =
        error instanceof Error && "code" in error && error.code === "ENOENT";
      if (isMissing && toBeWritten) return new Baseline(file, []);
      throw new UsageError(
        isMissing
          ? `There is no baseline ${file}. Add --update-baseline to write one.`
          : whyUnreadable(file, error),
      );
    }
    const known = parse(text);
    if (!known)
      throw new UsageError(
        `${file} is no baseline that this version can read. Write it again with --update-baseline, after deleting it.`,
      );
    return new Baseline(file, known);
  }

  /** A function that says whether a finding is known. Each record stands for one finding, so that a copy of it is new. */
  matcher(): (document: CheckedDocument, entry: Entry) => boolean {
    const left = new Map<string, number>();
    for (const one of this.known)
      left.set(identity(one), (left.get(identity(one)) ?? 0) + 1);
    return (document, entry) => {
      const id = identity(this.record(document, entry));
      const count = left.get(id) ?? 0;
      left.set(id, count - 1);
      return count > 0;
    };
  }

  /** Writes the findings of the documents in place of what was known of these; records of other documents stay. */
  async update(
    documents: readonly CheckedDocument[],
    isFinding: (entry: Entry) => boolean,
  ): Promise<number> {
    if (this.file === undefined) return 0;
    const checked = new Set(documents.map((one) => this.pathOf(one)));
    const found = documents.flatMap((document) =>
      document.entries
        .filter(isFinding)
        .map((entry) => this.record(document, entry)),
    );
    const findings = [
      ...this.known.filter(({ path }) => !checked.has(path)),
      ...found,
    ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const content = { version: VERSION_OF_FILE, findings };
    await atomicWrite(this.file, `${JSON.stringify(content, undefined, 2)}\n`);
    return found.length;
  }

  private record(document: CheckedDocument, entry: Entry): Known {
    return {
      path: this.pathOf(document),
      verdict: entry.verdict.code,
      text: entry.text,
      sentence: entry.sentence,
    };
  }

  private pathOf({ name }: CheckedDocument): string {
    if (name.bytes) return STDIN;
    const folder = dirname(resolve(this.file ?? "."));
    return relative(folder, fileURLToPath(name.uri)).split(sep).join("/");
  }
}

function identity(one: Known): string {
  return JSON.stringify(FIELDS.map((field) => one[field]));
}

function parse(text: string): readonly Known[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value["version"] !== VERSION_OF_FILE)
    return undefined;
  const { findings } = value;
  return Array.isArray(findings) && findings.every(isKnown)
    ? findings
    : undefined;
}

function isKnown(value: unknown): value is Known {
  return (
    isRecord(value) && FIELDS.every((field) => typeof value[field] === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
