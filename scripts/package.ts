/** Packs the extension into out/cited-figures.vsix: `npm run package`. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { out, root } from "../test/host/paths";

async function main(): Promise<void> {
  await mkdir(out, { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath: join(out, "cited-figures.vsix"),
    // What it needs is bundled.
    dependencies: false,
    // There is no public repository to point the README's pictures to; they are in the package.
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
