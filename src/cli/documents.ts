import { stat } from "node:fs/promises";
import { glob, isDynamicPattern } from "tinyglobby";
import { syntaxFor } from "../core/cite";
import type { ReportUri } from "../core/report";
import { readStdin, reportUri, STDIN } from "./nodeFiles";

/** A document to check, as the command line named it or a glob found it. */
export interface NamedDocument {
  readonly path: string;
  readonly uri: ReportUri;
  /** Found by a glob: then it may be a report, which is not meant. */
  readonly globbed: boolean;
  /** What was read already, from standard input. */
  readonly bytes?: Uint8Array;
}

/** Something that kept a document from being checked. */
export interface Failure {
  /** The document, where there is one. */
  readonly path?: string;
  /** One plain sentence. */
  readonly message: string;
}

export interface FoundDocuments {
  /** Each once, in the order named. */
  readonly documents: readonly NamedDocument[];
  readonly failures: readonly Failure[];
}

/** The documents that the names mean. A name that is no file and has a glob's signs is expanded; one that starts with `!` leaves files out. */
export async function findDocuments(
  names: readonly string[],
  stdinName: string | undefined,
): Promise<FoundDocuments> {
  const isGlob = new Map<string, boolean>();
  for (const name of names)
    isGlob.set(name, isDynamicPattern(name) && !(await exists(name)));
  const globs = names.filter((name) => isGlob.get(name) === true);
  const left = globs.filter((name) => name.startsWith("!"));
  const documents = new Map<ReportUri, NamedDocument>();
  const failures: Failure[] = [];
  const add = (document: NamedDocument): void => {
    if (!documents.has(document.uri)) documents.set(document.uri, document);
  };
  for (const name of names) {
    if (left.includes(name)) continue;
    if (name === STDIN) {
      add({ path: STDIN, globbed: false, ...(await readStdin(stdinName)) });
    } else if (isGlob.get(name) !== true) {
      add({ path: name, uri: reportUri(name), globbed: false });
    } else {
      const paths = await expand(name, left);
      for (const path of paths)
        add({ path, uri: reportUri(path), globbed: true });
      if (paths.length === 0)
        failures.push({
          message: `No document that can be checked matches “${name}”.`,
        });
    }
  }
  return { documents: [...documents.values()], failures };
}

async function expand(
  pattern: string,
  left: readonly string[],
): Promise<readonly string[]> {
  const paths = await glob(pattern, {
    ignore: ["**/node_modules/**", ...left.map((name) => name.slice(1))],
    expandDirectories: false,
  });
  return paths.filter((path) => syntaxFor("", path) !== undefined).sort();
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
