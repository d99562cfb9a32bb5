/** Checks the types of every part against what that part may see: `npm run typecheck`. */
import { availableParallelism } from "node:os";
import { capture } from "../test/host/command";
import { root } from "../test/host/paths";

/** The scripts are checked with the tests. */
const PARTS = ["test", "src/extension", "src/core", "src/reader", "."];

const compiler = require.resolve("typescript/bin/tsc");

/** Checks one part after the other, as long as there are any; several of these share the list. */
async function work(parts: string[]): Promise<boolean> {
  let ok = true;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    try {
      await capture(
        process.execPath,
        [compiler, "--pretty", "false", "--project", part],
        { cwd: root },
      );
      console.log(`ok  ${part}`);
    } catch (error) {
      ok = false;
      console.log(`failed  ${part}`);
      console.log(error instanceof Error ? error.message : error);
    }
  }
  return ok;
}

async function main(): Promise<void> {
  const parts = [...PARTS];
  const workers = Array.from({ length: availableParallelism() }, () =>
    work(parts),
  );
  const results = await Promise.all(workers);
  process.exitCode = results.every(Boolean) ? 0 : 1;
}

void main();
