/**
 * How fast one extractor reads, warm and in one thread: `node speed.mjs ADAPTER [MEGABYTES]`.
 *
 * The sample is the largest of 4 kB, 8 kB, … 1 MB that takes less than a few seconds, because some extractors are slow and get
 * slower the more they read. With MEGABYTES, texts that double in length up to that are timed too. Both the time by the clock
 * and the processor's are given: on a busy machine only the latter says anything.
 */
import { performance } from "node:perf_hooks";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { sampleText } from "./texts.mjs";

const [path, megabytes] = process.argv.slice(2);
const adapter = await import(pathToFileURL(path).href);
const read = adapter.read ?? adapter.extract;

const SMALLEST = 4e3;
const LARGEST = 1e6;
const PATIENCE = 2;
const ROUNDS = 5;

function timed(text) {
  const start = performance.now();
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return {
    bytes: text.length,
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
  };
}

function fastest(runs) {
  return runs.reduce((a, b) => (b.processor < a.processor ? b : a));
}

timed(sampleText(SMALLEST));
let run = timed(sampleText(SMALLEST));
while (run.bytes < LARGEST && run.processor < PATIENCE)
  run = timed(sampleText(Math.min(LARGEST, run.bytes * 2)));
if (run.processor < PATIENCE) {
  const text = sampleText(run.bytes);
  run = fastest(Array.from({ length: ROUNDS }, () => timed(text)));
}

const doubling = [];
for (let size = 1; size <= Number(megabytes ?? 0); size *= 2)
  doubling.push(timed(sampleText(size * 1e6)));
console.log(JSON.stringify({ name: adapter.name, run, doubling }));
