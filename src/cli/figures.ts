import { observe } from "../core/extract";
import { ingest } from "../core/ingest";
import { Library } from "../core/library";
import {
  blockAt,
  displayName,
  sectionAt,
  spanToSource,
  toNumber,
} from "../core/report";
import type { Report, Statistic } from "../core/report";
import { EXIT, UsageError } from "./exit";
import type { Options } from "./main";
import { NamedFiles, reportUri, STDIN } from "./nodeFiles";
import { table } from "./table";

/** Version of the JSON that `figures` prints; it rises when a field changes its meaning or goes. */
const JSON_VERSION = 1;

/** Lists the figures of the files. Files that could not be read are named on standard error, and the exit code is then 2. */
export async function figures(
  names: readonly string[],
  options: Options,
): Promise<number> {
  const format = options.format ?? "table";
  if (format !== "table" && format !== "json")
    throw new UsageError(
      `figures cannot print “${format}”. Use table or json.`,
    );
  if (names.length === 0) throw new UsageError("Name the reports to read.");
  const files = await NamedFiles.open(names, options["stdin-filename"]);
  const library = new Library(files, ingest);
  await library.load();
  const { reports, problems } = library;
  process.stdout.write(
    format === "json"
      ? `${JSON.stringify({ version: JSON_VERSION, reports: reports.map(reportJson) }, undefined, 2)}\n`
      : reports.map(reportTable).join("\n"),
  );
  for (const { severity, message } of problems)
    process.stderr.write(`${severity}: ${message}\n`);
  const missing = names.filter(
    (name) => name !== STDIN && !library.has(reportUri(name)),
  );
  for (const name of missing)
    process.stderr.write(`error: There is no file ${name}.\n`);
  const failed =
    missing.length > 0 || problems.some(({ severity }) => severity === "error");
  return failed ? EXIT.couldNotRun : EXIT.clean;
}

/** A report as the JSON has it; offsets are UTF-16 code units in the file's text. */
function reportJson(report: Report) {
  const { title, author = [] } = report.bibliography;
  return {
    key: report.key,
    title: title ?? null,
    authors: author.map(displayName),
    sections: report.sections.flatMap(({ title: name, level }) =>
      name === undefined ? [] : [{ title: name, level }],
    ),
    statistics: report.statistics.map((one) => statisticJson(report, one)),
    observations: observationsJson(report),
  };
}

/** Where the report's own numbers contradict one another; `statistics` are indexes into the report's. */
function observationsJson({ statistics, blocks }: Report) {
  const index = new Map(statistics.map((statistic, i) => [statistic, i]));
  return observe(statistics, blocks).map((observation) => ({
    message: observation.message,
    statistics: observation.statistics.map((each) => index.get(each)),
  }));
}

function statisticJson(report: Report, statistic: Statistic) {
  const { quantity, measured, base, speaker, anchor, sentence } = statistic;
  const block = blockAt(report, anchor.block);
  // JSON.stringify leaves out what is undefined.
  return {
    text: quantity.text,
    value: toNumber(quantity.value),
    high: quantity.high === undefined ? undefined : toNumber(quantity.high),
    unit: quantity.unit.name,
    bound: quantity.bound,
    trend: quantity.trend,
    kind: statistic.kind,
    measured,
    base,
    period: statistic.period,
    place: statistic.place,
    speaker,
    section: sectionAt(report, block.section).title,
    paragraph: block.paragraph,
    page: block.page,
    sentence: block.text.slice(sentence.start, sentence.end),
    ...spanToSource(block.map, anchor),
  };
}

function reportTable(report: Report): string {
  const { title, author = [] } = report.bibliography;
  const about = [title, author.map(displayName).join(", "), `@${report.key}`];
  const rows = report.statistics.map((statistic) => {
    const { paragraph } = blockAt(report, statistic.anchor.block);
    return [
      statistic.quantity.text,
      statistic.measured,
      statistic.base ?? "",
      paragraph === undefined ? "" : `para. ${String(paragraph)}`,
      statistic.speaker ?? "",
    ];
  });
  const heading = about.filter(Boolean).join(" · ");
  return rows.length === 0
    ? `${heading}\n  no figures\n`
    : `${heading}\n${table(rows)}`;
}
