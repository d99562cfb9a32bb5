/** Runs the suite. VS Code's extension host calls `run`; what is written to the console comes out of the test command. */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { format } from "node:util";

/** Runs every `*.spec.ts` whose path contains what SPEC says, or all of them. */
export async function run(): Promise<void> {
  markConsole(process.env.CONSOLE_MARK ?? "");
  // Mocha remembers the console that it finds when it is loaded.
  const { default: Mocha } = await import("mocha");
  const reporter = resolve(__dirname, "../../test/harness/reporter.cjs");
  const mocha = new Mocha({
    ui: "bdd",
    reporter,
    timeout: 30_000,
    failZero: true,
    forbidOnly: true,
    color: false,
  });
  const only = process.env.SPEC ?? "";
  for (const name of readdirSync(__dirname, { recursive: true }).map(String))
    if (name.endsWith(".spec.js") && name.includes(only))
      mocha.addFile(join(__dirname, name));
  await new Promise<void>((done, fail) => {
    mocha.run((failures) => {
      if (failures === 0) done();
      else fail(new Error(`${String(failures)} failed`));
    });
  });
}

/** Marks what this extension host prints, so that the test command can tell it from what the editor prints. */
function markConsole(mark: string): void {
  if (mark === "") return;
  const { console } = globalThis;
  const print = (...args: unknown[]): void => {
    console.log(mark + format(...args));
  };
  // VS Code keeps the methods of its own console from being replaced.
  globalThis.console = Object.create(console, {
    log: { value: print },
    info: { value: print },
    warn: { value: print },
    error: { value: print },
  }) as Console;
}
