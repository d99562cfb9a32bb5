/** Runs the scorer on the data that is present and picks what the table shows. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { nodeJson } from "./node.mjs";

const NEWS = "cqe/data/formatted_test_set/NewsQuant.json";
const SPECS = "recognizers/Specs";

const NEWS_MEASURES = [
  ["value", "value", 95],
  ["value and unit", "value+unit", 90],
  ["value and change", "value+change", 92],
  ["concept, partial", "value+concept(partial)", 82],
  ["concept, complete", "value+concept(complete)", 62],
];
const STRICT_MEASURES = [
  ["value", "value"],
  ["value and unit", "value+unit"],
  ["value and bound", "value+bound(=~<>)"],
  ["value, unit and bound", "value+unit+bound"],
  ["concept, partial", "value+concept(partial)"],
];
const SPEC_MEASURES = [
  ["numbers", "Number/English/NumberModel", "valueRecall", 97],
  ["percent", "Number/English/PercentModel", "valueRecall", 99],
  ["currency", "NumberWithUnit/English/CurrencyModel", "valueUnitRecall", 92],
  ["dimension", "NumberWithUnit/English/DimensionModel", "valueUnitRecall", 92],
  [
    "temperature",
    "NumberWithUnit/English/TemperatureModel",
    "valueUnitRecall",
    97,
  ],
  // The scorer compares "years old" here with "year", but in NewsQuant with "year of age"; the value alone is shown as well.
  ["age", "NumberWithUnit/English/AgeModel", "valueRecall"],
  ["age", "NumberWithUnit/English/AgeModel", "valueUnitRecall", 97],
];

/** The folder that holds the file, of those that may. */
function holding(folders, file) {
  return folders.find((folder) => existsSync(join(folder, file)));
}

/** What is not there, in sentences; nothing is measured on it. */
export function missing(scorer, folders) {
  if (!existsSync(scorer))
    return [`There is no scorer at ${scorer} (--scorer or BENCH_SCORER).`];
  return [NEWS, SPECS]
    .filter((file) => holding(folders, file) === undefined)
    .map((file) => `There is no ${file} in the data (--data or BENCH_DATA).`);
}

/** The rows of one extractor: `{ group, measure, goal?, value }`, the same for all extractors. */
export function quality(adapter, scorer, folders) {
  if (!existsSync(scorer)) return [];
  const score = (set, folder) =>
    nodeJson(
      scorer,
      adapter,
      "--set",
      set,
      "--data",
      folder,
      "--half",
      "odd",
      "--json",
    );
  return [...news(score, folders), ...specs(score, folders, adapter)];
}

function news(score, folders) {
  const folder = holding(folders, NEWS);
  if (folder === undefined) return [];
  const report = score("newsquant", folder);
  const rows = (group, key, measures) =>
    measures.map(([measure, field, goal]) => ({
      group,
      measure,
      goal,
      value: report[key][field].F1,
    }));
  return [
    ...rows(
      "NewsQuant, odd half, cqe view (F1)",
      "NewsQuant/cqe",
      NEWS_MEASURES,
    ),
    ...rows(
      "NewsQuant, odd half, strict view (F1)",
      "NewsQuant/strict",
      STRICT_MEASURES,
    ),
  ];
}

function specs(score, folders, adapter) {
  const folder = holding(folders, SPECS);
  if (folder === undefined) return [];
  const { specs: report } = score("specs", folder);
  const chinese = nodeJson(
    fileURLToPath(new URL("chinese.mjs", import.meta.url)),
    adapter,
    join(folder, SPECS),
  );
  const group = "Recognizers-Text specs (recall)";
  return [
    ...SPEC_MEASURES.map(([what, spec, field, goal]) => ({
      group,
      measure: field === "valueRecall" ? what : `${what}, value and unit`,
      goal,
      value: report[spec][field],
    })),
    { group, measure: "Chinese numbers", goal: 95, value: chinese.number },
    { group, measure: "Chinese percent", goal: 95, value: chinese.percent },
  ];
}
