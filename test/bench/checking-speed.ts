/**
 * How long a document of 100,000 words with 2,000 citations takes from cold, and after a keystroke. `npm run bench:checking`
 * runs it after the pairs.
 */
import { pandoc } from "../../src/core/cite";
import { DocumentChecker } from "../../src/core/verify";
import { paragraphsReport, reportSet } from "../unit/verify/report";
import { readReports, render } from "./checking/template";

const WORDS = 100_000;
const CITATIONS = 2000;
const FILLER =
  "The committee met again in the autumn and heard what the members had to say about the plans for the old harbour, which had been discussed at length before and would be discussed again.";

export function printSpeed(): void {
  const reports = readReports();
  const library = reportSet(
    ...reports.map((report) =>
      paragraphsReport(
        report.name,
        report.paragraphs.map(({ number, text }) => [number, text] as const),
      ),
    ),
  );
  const cited = reports.flatMap((report) =>
    report.paragraphs.flatMap(({ number, restatements }) =>
      restatements.map(({ parts }) =>
        render(parts, number).replace("[@s,", `[@${report.name},`),
      ),
    ),
  );
  const paragraphs: string[] = [];
  let words = 0;
  for (let i = 0; i < CITATIONS; i++) {
    // Each paragraph is different, so that none is answered from the cache.
    const mark = `Note ${letters(i)}.`;
    const sentence = cited[i % cited.length] ?? "";
    const filler = (WORDS / CITATIONS) * (i + 1) > words + 40 ? FILLER : "";
    const text = `${mark} ${sentence} ${filler}`;
    words += text.split(" ").length;
    paragraphs.push(text);
  }
  const text = paragraphs.join("\n\n");
  const cold = timed(() => new DocumentChecker(pandoc).check(text, library));
  const checker = new DocumentChecker(pandoc);
  const again = timed(() => checker.check(text, library));
  const keystrokes = Array.from({ length: 21 }, (_, i) => {
    const at = text.length / 2 + i;
    const edited = `${text.slice(0, at)}x${text.slice(at)}`;
    return timed(() => checker.check(edited, library));
  }).sort((a, b) => a - b);
  console.log(
    `\n${String(words)} words, ${String(CITATIONS)} citations, ${(text.length / 1e6).toFixed(2)} MB: ` +
      `${cold.toFixed(0)} ms cold, ${again.toFixed(0)} ms once warm, ` +
      `${(keystrokes[10] ?? 0).toFixed(1)} ms after a keystroke (median), ${(keystrokes[20] ?? 0).toFixed(1)} ms at most (processor time)`,
  );
}

/** Milliseconds of the processor's time, which other work on the machine does not stretch as it does the clock's. */
function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A different word for each number: "baab". */
function letters(number: number): string {
  return [...number.toString(4)].map((digit) => "abcd"[Number(digit)]).join("");
}
