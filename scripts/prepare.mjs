// Builds the shell command whenever npm prepares the package: for `npm pack`, and where it is installed from git, as pre-commit does.
// There `npm install --global` prepares it without what it is built with, so that this is installed first.
import { execSync } from "node:child_process";
import process from "node:process";

try {
  import.meta.resolve("esbuild");
} catch {
  execSync(
    "npm ci --no-global --include=dev --ignore-scripts --no-audit --no-fund",
    { stdio: "inherit" },
  );
}
process.argv.push("--cli", "--production");
await import("../esbuild.mjs");
