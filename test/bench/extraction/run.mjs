/**
 * Extraction held beside its peers, for quality and speed: `npm run bench:extraction -- [OPTIONS]`.
 *
 *   --scorer PATH     the scorer (BENCH_SCORER; default: score.mjs beside this script)
 *   --data DIR        more data than lies beside the scorer (BENCH_DATA); may be repeated
 *   --ours            without the peers
 *   --largest MB      up to where lengths are doubled, 64 by default; 0 leaves it out
 *
 * Of NewsQuant only the odd half is ever read: the other is blind. What is not there is named and left out.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { nodeJson } from "./node.mjs";
import { missing, quality } from "./quality.mjs";
import { table } from "./table.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../../..");
const { env } = process;
const { values: options } = parseArgs({
  options: {
    scorer: {
      type: "string",
      default: env.BENCH_SCORER ?? join(here, "score.mjs"),
    },
    data: {
      type: "string",
      multiple: true,
      default: env.BENCH_DATA?.split(delimiter) ?? [],
    },
    ours: { type: "boolean", default: false },
    largest: { type: "string", default: "64" },
  },
});
const scorer = resolve(options.scorer);
const folders = [
  ...options.data.map((folder) => resolve(folder)),
  join(dirname(scorer), "data"),
];

const OURS = join(here, "../extract-adapter.mjs");
const PEERS = ["wink", "compromise", "recognizers"].map((name) =>
  join(here, "adapters", `${name}.mjs`),
);

function measured(adapter, largest) {
  process.stderr.write(`${basename(adapter, ".mjs")}: quality
`);
  const rows = quality(adapter, scorer, folders);
  process.stderr.write(`${basename(adapter, ".mjs")}: speed
`);
  const speed = nodeJson(join(here, "speed.mjs"), adapter, largest);
  return { ...speed, rows: [...rows, ...speedRows(speed.run)] };
}

function speedRows({ bytes, seconds, processor }) {
  const group = "Speed, warm, one thread";
  const rate = (time) => Number((bytes / 1e6 / time).toPrecision(2));
  return [
    { group, measure: "kB in one call", value: bytes / 1000 },
    { group, measure: "MB/s by the clock", goal: 5, value: rate(seconds) },
    { group, measure: "MB/s of processor time", value: rate(processor) },
  ];
}

if (!options.ours && !existsSync(join(here, "node_modules")))
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: here,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
execFileSync(process.execPath, ["esbuild.mjs", "--core"], {
  cwd: root,
  stdio: ["ignore", process.stderr, process.stderr],
});

const lacks = missing(scorer, folders);
for (const sentence of lacks) process.stderr.write(`${sentence}\n`);
const columns = [];
const adapters = options.ours ? [OURS] : [OURS, ...PEERS];
for (const adapter of adapters) {
  columns.push(measured(adapter, adapter === OURS ? options.largest : "0"));
}
console.log(table(columns));
if (!options.ours && lacks.length === 0)
  console.log(
    "\nThe peers have no concepts; they score where the data have none either.",
  );
const [{ doubling }] = columns;
if (doubling.length > 0) console.log("\nOurs on texts that double in length");
for (const { bytes, seconds, processor } of doubling)
  console.log(
    `${String(bytes / 1e6).padStart(4)} MB  ${seconds.toFixed(2).padStart(7)} s by the clock  ${processor.toFixed(2).padStart(7)} s of processor time`,
  );
