import { randomUUID } from "node:crypto";
import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Replaces the file's content as a whole or not at all, keeping its permissions; a link's target is replaced and not the link. `isCurrent` is
 * asked last; when it says no, nothing is changed and `false` comes back. Rejects with the file system's error.
 */
export async function atomicWrite(
  path: string,
  content: string | Uint8Array,
  isCurrent: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<boolean> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (stats) => stats.mode & 0o7777,
    () => undefined,
  );
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await writeFile(draft, content, { flag: "wx" });
    if (mode !== undefined) await chmod(draft, mode);
    if (!(await isCurrent())) return false;
    await rename(draft, target);
    return true;
  } finally {
    await rm(draft, { force: true });
  }
}
