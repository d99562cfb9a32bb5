/**
 * Speed of quantity extraction on report-like text: MB/s when warm, and the time for texts that double in length.
 *
 *   node test/bench/speed.mjs [MEGABYTES]      the largest text, 64 by default
 *
 * Runs on the built core.
 */
import { performance } from "node:perf_hooks";
import process from "node:process";

const core = await import(process.env.CORE ?? "../../out/core/extract.mjs");
const largest = Number(process.argv[2] ?? 64);

const SAMPLE = `The province produced 36.2 million tonnes of grain in 2023, up 1.9 percent from a year earlier, the statistics bureau said on Tuesday. \
Output of coal fell to 8.4 million tonnes, while more than 14,000 enterprises, or 17.5 percent of all firms in the districts, reported rising orders. \
The ministry expects growth of 4.5 to 5 percent this year and has set aside US$1.2 billion for small and medium-sized enterprises. \
Officials met representatives of the industry in the capital to discuss how the new rules will be applied, and several speakers asked for more time to prepare. \
The proportion is 3.4 times the city's average, and one in five households owns a car. The line runs for 120 km (75 miles) along the coast. \
Visitors praised the quality of the exhibition and the ease of access, although some of them found the signs hard to follow. \
On 31 October 2022 the index closed at 2,915.93 points, down 0.77 percent. Section 12 of the act does not apply to schools.\n\n`;

function text(megabytes) {
  return SAMPLE.repeat(Math.ceil((megabytes * 1e6) / SAMPLE.length)).slice(
    0,
    megabytes * 1e6,
  );
}

function seconds(work) {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const engines = [["quantities", core.findQuantities]];
if (core.findFigures !== undefined)
  engines.push(["with labels", core.findFigures]);
for (const [name, find] of engines) {
  for (let i = 0; i < 5; i++) find(text(0.5), "en");
  for (let size = 1; size <= largest; size *= 2) {
    const input = text(size);
    const time = seconds(() => find(input, "en"));
    console.log(
      `${name.padEnd(12)} ${String(size).padStart(3)} MB  ${time.toFixed(2).padStart(7)} s  ${(size / time).toFixed(1).padStart(6)} MB/s`,
    );
  }
}
