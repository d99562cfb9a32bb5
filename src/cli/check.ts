import { fileURLToPath } from "node:url";
import { syntaxFor } from "../core/cite";
import type { Citation } from "../core/cite";
import { ingest } from "../core/ingest";
import { Library } from "../core/library";
import {
  blockAt,
  LineIndex,
  locatorText,
  sectionAt,
  spanToSource,
} from "../core/report";
import { checkDocument, isCitationCode } from "../core/verify";
import type { Checked, Severity, Verdict } from "../core/verify";
import { EXIT, UsageError } from "./exit";
import type { Options } from "./main";
import { DEFAULT_REPORTS, FoundFiles, NamedFiles } from "./nodeFiles";

/** Version of the JSON that `check` prints; it rises when a field changes its meaning or goes. */
const JSON_VERSION = 1;
/** No writer's document is as large; what is, would be read whole into memory. */
const MAX_DOCUMENT_BYTES = 100_000_000;

interface DocumentResult {
  readonly path: string;
  readonly text: string;
  readonly checked: Checked;
}

/** Holds the documents' cited numbers against the reports. Exit code 1 when there is a warning or an error. */
export async function check(
  names: readonly string[],
  options: Options,
): Promise<number> {
  const format = options.format ?? "text";
  if (format !== "text" && format !== "json")
    throw new UsageError(`check cannot print “${format}”. Use text or json.`);
  if (names.length === 0) throw new UsageError("Name the documents to check.");
  const library = new Library(
    new FoundFiles(
      process.cwd(),
      options.reports ?? [DEFAULT_REPORTS],
      options["no-bundled"] !== true,
    ),
    ingest,
  );
  await library.load();
  for (const { severity, message } of library.problems)
    process.stderr.write(`${severity}: ${message}\n`);

  const { results, failures } = await checkAll(names, library, options);
  for (const failure of failures) process.stderr.write(`error: ${failure}\n`);
  process.stdout.write(
    format === "json" ? resultsJson(results) : resultsText(results),
  );
  if (failures.length > 0) return EXIT.couldNotRun;
  return results.some(hasFinding) ? EXIT.findings : EXIT.clean;
}

async function checkAll(
  names: readonly string[],
  library: Library,
  options: Options,
): Promise<{ results: DocumentResult[]; failures: string[] }> {
  const files = await NamedFiles.open(
    names,
    options["stdin-filename"] ?? "stdin.md",
  );
  const results: DocumentResult[] = [];
  const failures: string[] = [];
  const uris = await files.list();
  for (const [at, uri] of uris.entries()) {
    const path = [...new Set(names)][at] ?? fileURLToPath(uri);
    const syntax = syntaxFor("", uri);
    if (!syntax) {
      failures.push(
        `${path} is of no kind that can be checked. Markdown (.md, .qmd) and LaTeX (.tex) can.`,
      );
      continue;
    }
    const bytes = await files.read(uri, MAX_DOCUMENT_BYTES);
    if (!(bytes instanceof Uint8Array)) {
      failures.push(
        bytes ? `${path} is too large to check.` : `There is no file ${path}.`,
      );
      continue;
    }
    if (bytes.includes(0)) {
      failures.push(`${path} is not text (it contains NUL bytes).`);
      continue;
    }
    const text = new TextDecoder().decode(bytes);
    const checked = checkDocument(text, syntax, library);
    if (checked) results.push({ path, text, checked });
  }
  return { results, failures };
}

function hasFinding({ checked }: DocumentResult): boolean {
  return verdictsOf(checked).some(({ severity }) => isFinding(severity));
}

function isFinding(severity: Severity): boolean {
  return severity === "warning" || severity === "error";
}

function verdictsOf({ claims, citations }: Checked): readonly Verdict[] {
  return [...claims, ...citations].map(({ verdict }) => verdict);
}

function resultsText(results: readonly DocumentResult[]): string {
  const lines = results.flatMap(({ path, text, checked }) => {
    const index = new LineIndex(text);
    // A citation's own verdict is said once, at the citation.
    const claims = checked.claims
      .filter(({ verdict }) => !isCitationCode(verdict.code))
      .map(({ claim, verdict }) => ({
        start: claim.figure.quantity.start,
        verdict,
      }));
    const citations = checked.citations.map(({ citation, verdict }) => ({
      start: citation.keySpan.start,
      verdict,
    }));
    return [...claims, ...citations]
      .filter(({ verdict }) => isFinding(verdict.severity))
      .sort((a, b) => a.start - b.start)
      .map(({ start, verdict }) => {
        const { line, column } = index.position(start);
        return `${path}:${String(line)}:${String(column)}: ${verdict.severity}: ${verdict.message} [${verdict.code}]\n`;
      });
  });
  return lines.join("") + summary(results);
}

function summary(results: readonly DocumentResult[]): string {
  const verdicts = results.flatMap(({ checked }) =>
    checked.claims.map(({ verdict }) => verdict),
  );
  const differ = verdicts.filter(({ severity }) => isFinding(severity)).length;
  const agree = verdicts.length - differ;
  return `${String(agree)} ${agree === 1 ? "agrees" : "agree"}, ${String(differ)} ${differ === 1 ? "differs" : "differ"}\n`;
}

function resultsJson(results: readonly DocumentResult[]): string {
  const documents = results.map(({ path, text, checked }) => {
    const index = new LineIndex(text);
    return {
      path,
      claims: checked.claims.map(({ claim, verdict }) => ({
        ...index.position(claim.figure.quantity.start),
        text: claim.figure.quantity.text,
        ...citationJson(claim.citations[0]),
        ...verdictJson(verdict),
      })),
      citations: checked.citations.map(({ citation, verdict }) => ({
        ...index.position(citation.start),
        text: text.slice(citation.start, citation.end),
        ...citationJson(citation),
        ...verdictJson(verdict),
      })),
    };
  });
  return `${JSON.stringify({ version: JSON_VERSION, documents }, undefined, 2)}\n`;
}

function citationJson(citation: Citation | undefined) {
  return {
    key: citation?.key,
    locator: citation?.locator && locatorText(citation.locator),
  };
}

function verdictJson({ code, severity, message, source }: Verdict) {
  return {
    verdict: code,
    severity,
    message,
    source: source && sourceJson(source),
  };
}

function sourceJson({
  report,
  block: at,
  statistic,
}: NonNullable<Verdict["source"]>) {
  const block = blockAt(report, at);
  const span = statistic?.sentence ?? { start: 0, end: block.text.length };
  return {
    key: report.key,
    uri: report.uri,
    section: sectionAt(report, block.section).title,
    paragraph: block.paragraph,
    text: statistic?.quantity.text,
    sentence: block.text.slice(span.start, span.end),
    ...spanToSource(block.map, statistic?.anchor ?? span),
  };
}
