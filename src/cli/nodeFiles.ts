import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import type { ReportFiles } from "../core/library";
import type { ReportUri } from "../core/report";

export const DEFAULT_REPORTS = "reports/**/*.{md,txt}";
export const STDIN = "-";

/** The report that ships with the command: `dist/cli.js` stands beside `data/`. */
export const BUNDLED = join(__dirname, "..", "data", "hongqiao-hub.md");

type Read = Uint8Array | { readonly size: number } | undefined;

/** The report files on disk that match the globs, as the editor finds them in a folder. */
export class FoundFiles implements ReportFiles {
  readonly bundled: ReportUri | undefined;

  constructor(
    private readonly folder: string,
    private readonly globs: readonly string[],
    withBundled: boolean,
  ) {
    this.bundled = withBundled ? reportUri(BUNDLED) : undefined;
  }

  async list(): Promise<readonly ReportUri[]> {
    const paths = await glob([...this.globs], {
      cwd: this.folder,
      absolute: true,
      expandDirectories: false,
    });
    const uris = paths
      .filter((path) => /\.(md|txt)$/i.test(path))
      .map(reportUri);
    return this.bundled === undefined ? uris : [...uris, this.bundled];
  }

  read(uri: string, limit: number): Promise<Read> {
    return readUri(uri, limit);
  }
}

/** The files named on the command line, standard input among them. */
export class NamedFiles implements ReportFiles {
  private constructor(
    private readonly uris: readonly ReportUri[],
    private readonly stdin: Stdin | undefined,
  ) {}

  /** Standard input is read here, once; `stdinName` is what it would be called. */
  static async open(
    names: readonly string[],
    stdinName: string | undefined,
  ): Promise<NamedFiles> {
    const stdin = names.includes(STDIN)
      ? await readStdin(stdinName)
      : undefined;
    const uris = names.map((name) =>
      name === STDIN && stdin ? stdin.uri : reportUri(name),
    );
    return new NamedFiles([...new Set(uris)], stdin);
  }

  list(): Promise<readonly ReportUri[]> {
    return Promise.resolve(this.uris);
  }

  read(uri: string, limit: number): Promise<Read> {
    if (uri !== this.stdin?.uri) return readUri(uri, limit);
    const { bytes } = this.stdin;
    return Promise.resolve(
      bytes.length > limit ? { size: bytes.length } : bytes,
    );
  }
}

interface Stdin {
  readonly uri: ReportUri;
  readonly bytes: Uint8Array;
}

/** Standard input, read to its end; `name` is what it would be called. */
export async function readStdin(name: string | undefined): Promise<Stdin> {
  const bytes = await buffer(process.stdin);
  return { uri: reportUri(name ?? nameFor(bytes)), bytes };
}

/** Text that begins with a heading or front matter is Markdown. */
function nameFor(bytes: Buffer): string {
  const beginning = bytes.subarray(0, 1024).toString("utf8");
  return /^\uFEFF?\s*(#{1,6} |---\r?\n)/.test(beginning)
    ? "stdin.md"
    : "stdin.txt";
}

async function readUri(uri: string, limit: number): Promise<Read> {
  const file = new URL(uri);
  try {
    const stats = await stat(file);
    if (stats.isDirectory())
      throw new Error("it is a folder. Name the files in it.");
    const { size } = stats;
    return size > limit ? { size } : await readFile(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** The identity of the report in the file. */
export function reportUri(path: string): ReportUri {
  return pathToFileURL(resolve(path)).href as ReportUri;
}
