/**
 * How well the checker tells faithful sentences from falsified ones, and how fast. Pairs of a source paragraph and a document
 * sentence are made from checking/*.txt by the transformations of checking/transform.ts; half of the paragraphs are for
 * development, the other half for testing.
 *
 *   npm run bench:checking -- [--set dev|test|all] [--show N] [--only KIND] [--file NAME]
 */
import { performance } from "node:perf_hooks";
import { pandoc } from "../../src/core/cite";
import { checkDocument, type Severity } from "../../src/core/verify";
import { paragraphsReport, reportSet } from "../unit/verify/report";
import { printSpeed } from "./checking-speed";
import {
  readReports,
  render,
  type BenchReport,
  type Paragraph,
  type Part,
} from "./checking/template";
import { altered, faithful, isSwappable } from "./checking/transform";

interface Pair {
  readonly report: BenchReport;
  readonly paragraph: Paragraph;
  readonly isFaithful: boolean;
  readonly kind: string;
  readonly sentence: string;
}

function option(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

const set = option("set", "all");
const show = Number(option("show", "0"));
const only = option("only", "");
const file = option("file", "");
const random = randomNumbers(20);

function* pairsOf(report: BenchReport, paragraph: Paragraph): Generator<Pair> {
  const pair = (isFaithful: boolean, kind: string, sentence: string): Pair => ({
    report,
    paragraph,
    isFaithful,
    kind,
    sentence,
  });
  const { number } = paragraph;
  for (const text of paragraph.text.split(/(?<=\.) (?=[A-Z])/))
    yield pair(
      true,
      "verbatim",
      `${text.replace(/\.$/, "")} [@s, para. ${String(number)}].`,
    );
  for (const { kind, parts } of paragraph.restatements) {
    yield pair(true, kind, render(parts, number));
    const cell = cellOf(parts, number);
    if (cell !== undefined) yield pair(true, "table cell", cell);
    const numbers = parts.flatMap((part, i) =>
      part.kind === "number" ? [{ i, text: part.text }] : [],
    );
    for (const { i, text } of numbers) {
      for (const { name, text: other } of faithful(text))
        yield pair(true, name, render(parts, number, new Map([[i, other]])));
      for (const { name, text: other } of altered(text, random))
        yield pair(false, name, render(parts, number, new Map([[i, other]])));
    }
    for (const [i, part] of parts.entries())
      if (part.kind === "mark")
        yield pair(
          false,
          MARKS[part.of] ?? part.of,
          render(parts, number, new Map([[i, part.altered]])),
        );
    const [a, b] = numbers;
    if (a !== undefined && b !== undefined && isSwappable(a.text, b.text))
      yield pair(
        false,
        "attachment",
        render(
          parts,
          number,
          new Map([
            [a.i, b.text],
            [b.i, a.text],
          ]),
        ),
      );
    const elsewhere = number > 1 ? number - 1 : number + 1;
    yield pair(false, "wrong paragraph", render(parts, elsewhere));
  }
}

const MARKS: Readonly<Record<string, string>> = {
  thing: "attachment",
  level: "level for change",
};

/** The restatement as a table's row, when it has one number: its words as the row's header. */
function cellOf(parts: readonly Part[], paragraph: number): string | undefined {
  const numbers = parts.filter((part) => part.kind === "number");
  if (numbers.length !== 1) return undefined;
  const words = parts
    .map((part) =>
      part.kind === "text"
        ? part.text
        : part.kind === "mark"
          ? part.faithful
          : "",
    )
    .join("")
    .replace(/\s+/g, " ");
  return `| What | Value |\n| --- | --- |\n| ${words} | ${numbers[0]?.text ?? ""} [@s, para. ${String(paragraph)}] |\n`;
}

function score(all: readonly Pair[]): void {
  const reports = new Map(
    readReports().map((report) => [
      report.name,
      reportSet(
        paragraphsReport(
          "s",
          report.paragraphs.map(({ number, text }) => [number, text] as const),
        ),
      ),
    ]),
  );
  const rows = new Map<string, Record<Severity | "none" | "all", number>>();
  let shown = 0;
  for (const pair of all) {
    const name = `${pair.isFaithful ? "faithful" : "altered"}\t${pair.kind}`;
    let row = rows.get(name);
    if (row === undefined) {
      row = { ok: 0, info: 0, warning: 0, error: 0, none: 0, all: 0 };
      rows.set(name, row);
    }
    const library = reports.get(pair.report.name);
    if (library === undefined) throw new Error(pair.report.name);
    const verdicts =
      checkDocument(pair.sentence, pandoc, library)?.claims.map(
        (claim) => claim.verdict,
      ) ?? [];
    const worst = worstOf(verdicts.map((verdict) => verdict.severity));
    row[worst] += 1;
    row.all += 1;
    const isReported = worst === "error" || worst === "warning";
    if (
      isReported === pair.isFaithful &&
      shown < show &&
      (only === "" || only === pair.kind)
    ) {
      shown++;
      console.log(
        `${pair.isFaithful ? "FALSE ALARM" : "MISSED"} ${pair.kind}\n  > ${pair.paragraph.text}\n    ${pair.sentence}`,
      );
      for (const verdict of verdicts)
        console.log(`      ${verdict.code}: ${verdict.message}`);
    }
  }
  print(rows);
  console.log(`\n${String(all.length)} pairs (${set})`);
  printTime(all, reports);
}

const ORDER: readonly (Severity | "none")[] = [
  "error",
  "warning",
  "info",
  "ok",
  "none",
];

function worstOf(severities: readonly Severity[]): Severity | "none" {
  return ORDER.find((s) => s !== "none" && severities.includes(s)) ?? "none";
}

function print(
  rows: ReadonlyMap<string, Record<Severity | "none" | "all", number>>,
): void {
  const percent = (part: number, all: number): string =>
    `${((100 * part) / all).toFixed(1)}%`.padStart(8);
  const line = (name: string, row: Record<Severity | "none" | "all", number>) =>
    console.log(
      name.padEnd(28) +
        String(row.all).padStart(6) +
        percent(row.error, row.all) +
        percent(row.warning, row.all) +
        percent(row.info, row.all) +
        percent(row.ok, row.all) +
        percent(row.none, row.all) +
        percent(row.error + row.warning, row.all),
    );
  for (const side of ["altered", "faithful"]) {
    console.log(
      `\n${side.padEnd(28)} pairs   error warning    note      ok no claim reported`,
    );
    const sum = { ok: 0, info: 0, warning: 0, error: 0, none: 0, all: 0 };
    for (const [name, row] of [...rows].sort()) {
      if (!name.startsWith(side)) continue;
      line(`  ${name.split("\t")[1] ?? ""}`, row);
      for (const key of [...ORDER, "all"] as const) sum[key] += row[key];
    }
    line("  together", sum);
  }
}

function printTime(
  all: readonly Pair[],
  reports: ReadonlyMap<string, ReturnType<typeof reportSet>>,
): void {
  const [first] = all;
  const library =
    first === undefined ? undefined : reports.get(first.report.name);
  if (first === undefined || library === undefined) return;
  const sentences = all
    .filter(
      (pair) => pair.report === first.report && pair.kind !== "table cell",
    )
    .map((pair) => pair.sentence);
  const text = sentences.join("\n\n");
  checkDocument(text, pandoc, library);
  const start = performance.now();
  checkDocument(text, pandoc, library);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = text.length / 1e6;
  console.log(
    `${(seconds / megabytes).toFixed(2)} s per MB of text with a citation in every sentence (${String(sentences.length)} citations in ${seconds.toFixed(2)} s)`,
  );
}

/** A small generator with a fixed seed (a linear congruence, Numerical Recipes), so that every run makes the same pairs. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pairs = readReports()
  .filter((report) => file === "" || report.name === file)
  .flatMap((report) =>
    report.paragraphs
      .filter(
        ({ number }) => set === "all" || (number % 2 === 1) === (set === "dev"),
      )
      .flatMap((paragraph) => [...pairsOf(report, paragraph)]),
  );
score(pairs);
printSpeed();
