import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { HOSTILE } from "./hostileInputs";

/** Milliseconds for one text; generous, for the machine may be busy. */
const LIMIT = 10_000;
const KILL_TIME = 60_000;

describe("hostile documents", function () {
  this.timeout(KILL_TIME + 5_000);

  it("are read in time that grows with their length only", () => {
    // A process of its own, because what never ends cannot be stopped otherwise.
    const script = fileURLToPath(new URL("readHostile.ts", import.meta.url));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import=tsx", script],
      { encoding: "utf8", timeout: KILL_TIME },
    );
    const times = stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as readonly [string, number]);
    const read = times.map(([name]) => name);
    const unread = Object.keys(HOSTILE).filter((name) => !read.includes(name));
    assert.deepEqual(unread, [], `stopped in ${unread[0] ?? ""}\n${stderr}`);
    assert.deepEqual(
      times.filter(([, took]) => took > LIMIT),
      [],
    );
  });
});
