import { ingest } from "../core/ingest";
import { Library } from "../core/library";
import { Baseline } from "./baseline";
import { checkNamed } from "./checkedDocument";
import type { CheckedDocument } from "./checkedDocument";
import { diff } from "./diff";
import { findDocuments } from "./documents";
import type { Failure } from "./documents";
import { UsageError } from "./exit";
import { fixesText, planFixes, writeFixes } from "./fixAll";
import { FORMATS, isFormatName } from "./formats";
import type { Format } from "./formats/format";
import type { Options } from "./main";
import { DEFAULT_REPORTS, FoundFiles, STDIN } from "./nodeFiles";
import { exitCodeOf, findingsOf, isFinding, judge, LIMITS } from "./run";
import type { Limit } from "./run";

/**
 * Holds the documents' cited numbers against the reports. All output is printed at the end and at once, so that a run that is ended early
 * prints nothing that looks complete.
 */
export async function check(
  names: readonly string[],
  options: Options,
): Promise<number> {
  const format = formatOf(options);
  const limit = limitOf(options);
  const wants = wantsOf(names, options);
  const baseline =
    options.baseline === undefined
      ? Baseline.none
      : await Baseline.read(options.baseline, wants === "baseline");
  const library = await loadLibrary(options);
  const found = await findDocuments(
    names,
    options["stdin-filename"] ?? "stdin.md",
  );
  const failures: Failure[] = [...found.failures];
  const documents: CheckedDocument[] = [];
  for (const name of found.documents) {
    if (name.globbed && library.has(name.uri)) continue;
    const document = await checkNamed(name, library);
    if (typeof document === "string")
      failures.push({ path: name.path, message: document });
    else documents.push(document);
  }

  let notes = "";
  let run = judge(documents, failures, limit, baseline);
  if (wants === "fix" || wants === "dry-run") {
    const plans = await planFixes(findingsOf(run), library);
    if (wants === "dry-run") {
      sayFailures(failures);
      process.stdout.write(plans.map(diff).join(""));
      return exitCodeOf(run);
    }
    const result = await writeFixes(documents, plans);
    failures.push(...result.failures);
    notes = fixesText(result.written);
    run = judge(result.documents, failures, limit, baseline);
  }
  if (wants === "baseline") {
    const count = await baseline.update(documents, isFinding);
    notes = `${String(count)} ${count === 1 ? "finding" : "findings"} recorded in ${options.baseline ?? ""}\n`;
    const updated = await Baseline.read(options.baseline ?? "", true);
    run = judge(documents, failures, limit, updated);
  }
  sayFailures(failures);
  process.stderr.write(notes);
  process.stdout.write(await format.print(run));
  return exitCodeOf(run);
}

async function loadLibrary(options: Options): Promise<Library> {
  const files = new FoundFiles(
    process.cwd(),
    options.reports ?? [DEFAULT_REPORTS],
    options["no-bundled"] !== true,
  );
  const library = new Library(files, ingest);
  await library.load();
  for (const { severity, message } of library.problems)
    process.stderr.write(`${severity}: ${message}\n`);
  const found = library.reports.some(({ uri }) => uri !== files.bundled);
  if (options.reports && !found && library.problems.length === 0)
    process.stderr.write(
      `warning: No report matches ${options.reports.join(", ")}.\n`,
    );
  return library;
}

function sayFailures(failures: readonly Failure[]): void {
  for (const { message } of failures)
    process.stderr.write(`error: ${message}\n`);
}

function formatOf({ format = "text" }: Options): Format {
  if (isFormatName(format)) return FORMATS[format];
  throw new UsageError(
    `check cannot print “${format}”. Use ${listed(Object.keys(FORMATS))}.`,
  );
}

function limitOf(options: Options): Limit {
  const wanted = options["max-severity"] ?? "info";
  const limit = LIMITS.find((one) => one === wanted);
  if (limit) return limit;
  throw new UsageError(
    `There is no severity “${wanted}”. Use ${listed(LIMITS)}.`,
  );
}

type Wants = "verdicts" | "fix" | "dry-run" | "baseline";

function wantsOf(names: readonly string[], options: Options): Wants {
  if (names.length === 0) throw new UsageError("Name the documents to check.");
  const fixes = options.fix === true || options["dry-run"] === true;
  if (options["update-baseline"] === true) {
    if (options.baseline === undefined)
      throw new UsageError("Name the file to update with --baseline.");
    if (fixes)
      throw new UsageError("Fix first, and update the baseline afterwards.");
    return "baseline";
  }
  if (fixes && names.includes(STDIN))
    throw new UsageError("Standard input cannot be fixed. Name a file.");
  if (options["dry-run"] === true) {
    if (options.format !== undefined)
      throw new UsageError(
        "--dry-run prints a diff. Leave --format out, or --dry-run.",
      );
    return "dry-run";
  }
  return fixes ? "fix" : "verdicts";
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
