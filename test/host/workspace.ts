/** Copies of workspaces, so that tests may write in them. */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./paths";

/** Files by their path in the workspace. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Workspace {
  readonly folder: string;
  remove(): Promise<void>;
}

/** The small workspace that the tests share. */
export const fixture = join(root, "test/fixtures/workspace");

/** A temporary workspace: the fixture's files, or exactly the files given. */
export async function makeWorkspace(files?: Files): Promise<Workspace> {
  const parent = await mkdtemp(join(tmpdir(), "cited-figures-"));
  const folder = join(parent, "workspace");
  await mkdir(folder);
  if (files === undefined) await cp(fixture, folder, { recursive: true });
  else
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  return {
    folder,
    remove: () => rm(parent, { recursive: true, force: true, maxRetries: 3 }),
  };
}
