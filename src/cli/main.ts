import { parseArgs } from "node:util";
import { check } from "./check";
import { EXIT, UsageError } from "./exit";
import { figures } from "./figures";
import { HELP } from "./help";

/** Runs the command line and returns its exit code: 0 clean, 1 findings, 2 could not run. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.version) return print(`${VERSION}\n`);
  const [command, ...files] = positionals;
  if (values.help || command === "help") return print(HELP);
  switch (command) {
    case "figures":
      return figures(files, values);
    case "check":
      return check(files, values);
    case undefined:
      throw new UsageError("Say what to do: figures or check.");
    default:
      throw new UsageError(
        `There is no command “${command}”. The commands are figures and check.`,
      );
  }
}

export type Options = ReturnType<typeof parse>["values"];

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: "string" },
        reports: { type: "string", multiple: true },
        "no-bundled": { type: "boolean" },
        "stdin-filename": { type: "string" },
        fix: { type: "boolean" },
        "dry-run": { type: "boolean" },
        "max-severity": { type: "string" },
        baseline: { type: "string" },
        "update-baseline": { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "");
  }
}

function print(text: string): number {
  process.stdout.write(text);
  return EXIT.clean;
}

// A closed pipe (`… | head`) is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`cited-figures: ${message}\n`);
    if (error instanceof UsageError)
      process.stderr.write("See cited-figures --help.\n");
    process.exitCode = EXIT.couldNotRun;
  },
);

/** Set by the build from `package.json`. */
declare const VERSION: string;
