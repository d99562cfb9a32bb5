/**
 * Runs every tier of tests and adds up what they count: `npm test`. The last line is `N passed, N failed`. A tier that ran
 * nothing has failed. `npm test -- unit suite` runs just those tiers.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stream } from "../test/host/command";
import { ensureHost } from "../test/host/install";
import { root } from "../test/host/paths";

interface Tier {
  readonly name: string;
  /** Whether it counts its own tests; otherwise it is one test. */
  readonly counts: boolean;
}

interface Counts {
  readonly passes: number;
  readonly failures: number;
}

const TIERS: readonly Tier[] = [
  { name: "lint", counts: false },
  { name: "typecheck", counts: false },
  { name: "unit", counts: true },
  { name: "suite", counts: true },
  { name: "web", counts: true },
  { name: "e2e", counts: true },
  { name: "vsix", counts: true },
];

/** The npm script of a tier. */
function scriptOf(tier: Tier): string {
  return tier.counts ? `test:${tier.name}` : tier.name;
}

async function runTier(tier: Tier, folder: string): Promise<Counts> {
  const file = join(folder, `${tier.name}.json`);
  const code = await stream("npm", ["run", "--silent", scriptOf(tier)], {
    cwd: root,
    env: { ...process.env, TEST_COUNTS: file },
  });
  if (!tier.counts)
    return code === 0 ? { passes: 1, failures: 0 } : { passes: 0, failures: 1 };
  const counts = await readCounts(file);
  const silent = counts.passes + counts.failures === 0;
  // A tier that broke down, or ran nothing, has failed even where no test of it has.
  return counts.failures === 0 && (code !== 0 || silent)
    ? { passes: counts.passes, failures: 1 }
    : counts;
}

async function readCounts(file: string): Promise<Counts> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Counts;
  } catch {
    return { passes: 0, failures: 0 };
  }
}

async function main(): Promise<void> {
  const wanted = new Set(process.argv.slice(2));
  const tiers = TIERS.filter(
    ({ name }) => wanted.size === 0 || wanted.has(name),
  );
  const folder = await mkdtemp(join(tmpdir(), "cited-figures-counts-"));
  const summary: string[] = [];
  let passed = 0;
  let failed = 0;
  try {
    if (process.platform === "linux") await ensureHost();
    for (const tier of tiers) {
      console.log(`\n=== ${tier.name} ===`);
      const start = Date.now();
      const { passes, failures } = await runTier(tier, folder);
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      passed += passes;
      failed += failures;
      summary.push(
        `${tier.name}: ${String(passes)} passed, ${String(failures)} failed, ${seconds} s`,
      );
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\n${summary.join("\n")}\n`);
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

void main();
