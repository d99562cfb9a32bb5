/** Runs the specs in a web extension host, which calls `run`. Mocha is for Node; this does the little of it that they need. */
declare const CONSOLE_MARK: string;
/** Takes what was counted. */
declare const COUNTS_ADDRESS: string;

interface Test {
  readonly title: string;
  readonly body: () => Promise<void>;
}

const TIMEOUT = 30_000;

const tests: Test[] = [];

Object.assign(globalThis, {
  describe: (title: string, body: () => void): void => {
    const before = tests.length;
    body();
    if (tests.length === before) throw new Error(`${title} has no tests`);
  },
  it: (title: string, body: () => Promise<void>): void => {
    tests.push({ title, body });
  },
});

/** Rejects when there was no test, or one failed. */
export async function run(): Promise<void> {
  await import("./extension.spec");
  let failures = 0;
  for (const { title, body } of tests)
    try {
      await withTimeout(body());
      print(`  ✔ ${title}`);
    } catch (error) {
      failures += 1;
      print(`  ✘ ${title}\n${describeError(error)}`);
    }
  const passes = tests.length - failures;
  print(`\n  ${String(passes)} passing, ${String(failures)} failing`);
  await fetch(COUNTS_ADDRESS, {
    method: "POST",
    body: JSON.stringify({ passes, failures, pending: 0 }),
  });
  if (failures > 0 || passes === 0)
    throw new Error(`${String(failures)} failed`);
}

async function withTimeout(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`not done after ${String(TIMEOUT)} ms`));
    }, TIMEOUT);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function describeError(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? error.message)
    : String(error);
}

function print(text: string): void {
  console.log(CONSOLE_MARK + text);
}
