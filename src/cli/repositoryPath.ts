import { relative, resolve, sep, isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The file's path from the repository's root, with forward slashes; `undefined` for a file outside. The root is the folder that GitHub
 * Actions names (https://docs.github.com/actions/reference/variables-reference), elsewhere the current one.
 */
export function repositoryPath(uri: string): string | undefined {
  const root = resolve(process.env["GITHUB_WORKSPACE"] ?? ".");
  const path = relative(root, fileURLToPath(uri));
  const isOutside =
    path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return isOutside ? undefined : path.split(sep).join("/");
}
