/** Checks the types of every part against what that part may see. */
import { spawnSync } from "node:child_process";

const PARTS = ["src/core", "src/extension", "src/reader", "test", "."];

const compiler = require.resolve("typescript/bin/tsc");
let failed = 0;
for (const part of PARTS) {
  const { status } = spawnSync(
    process.execPath,
    [compiler, "--project", part],
    {
      stdio: "inherit",
    },
  );
  if (status !== 0) failed += 1;
  console.log(`${status === 0 ? "ok" : "failed"}  ${part}`);
}
process.exitCode = failed === 0 ? 0 : 1;
