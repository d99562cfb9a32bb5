/** Where things are: in the repository, and in the cache outside it. */
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { HOST_VERSION } from "./versions";

/** The repository's root. */
export const root = resolve(__dirname, "../..");

/** Everything that a build or a test run leaves behind; ignored by git. */
export const out = join(root, "out");

/** The cache that all hosts of all clones share. */
export const cache = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"),
  "cited-figures",
);

/** The host's own folder in the cache. A new version gets a new folder. */
export const hostFolder = join(cache, `host-${HOST_VERSION}`);
