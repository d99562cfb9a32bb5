import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";

/** No writer's document is as large; what is, would be read whole into memory. */
const MAX_DOCUMENT_BYTES = 100_000_000;

/** The bytes of the file, all of one state of it, or one plain sentence why there are none. */
export async function readDocument(path: string): Promise<Uint8Array | string> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const before = await file.stat();
    if (before.isDirectory()) return isFolder(path);
    if (before.size > MAX_DOCUMENT_BYTES)
      return `${path} is too large to check.`;
    const bytes = await file.readFile();
    const after = await file.stat();
    // A pipe's times change by reading it.
    const changed =
      before.isFile() &&
      (before.mtimeMs !== after.mtimeMs || before.size !== after.size);
    return changed
      ? `${path} changed while it was read. Check it again.`
      : bytes;
  } catch (error) {
    return whyUnreadable(path, error);
  } finally {
    await file?.close();
  }
}

/** One plain sentence for what the file system said. */
export function whyUnreadable(path: string, error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return `There is no file ${path}.`;
    case "EISDIR":
      return isFolder(path);
    case "EACCES":
    case "EPERM":
      return `${path} could not be opened: permission denied.`;
    default:
      return `${path} could not be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function isFolder(path: string): string {
  return `${path} is a folder. Name its documents, as in “${path.replace(/\/$/, "")}/**/*.md”.`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
