/** Runs a script in a process of its own, so that extractors neither warm nor burden each other. */
import { execFileSync } from "node:child_process";
import process from "node:process";

/** What the script prints, which must be JSON. */
export function nodeJson(script, ...args) {
  const output = execFileSync(process.execPath, [script, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output);
}
