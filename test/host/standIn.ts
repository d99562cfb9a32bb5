/**
 * Does with the browser-hosted editor what VS Code's executable does with `--extensionTestsPath`: runs a suite in a real
 * extension host, lets its console through, and exits as the suite did.
 */
import { ensureHost } from "./install";
import { startServer } from "./server";
import { CONSOLE_MARK, launchBrowser, runSuite } from "./window";

/** The value of `--name=value` on the command line. */
function option(name: string): string | undefined {
  const start = `--${name}=`;
  return process.argv
    .find((argument) => argument.startsWith(start))
    ?.slice(start.length);
}

async function main(): Promise<number> {
  const folder = process.argv.slice(2).find((one) => !one.startsWith("-"));
  const extension = option("extensionDevelopmentPath");
  const tests = option("extensionTestsPath");
  if (folder === undefined || extension === undefined || tests === undefined)
    throw new Error(
      "Usage: code.cjs FOLDER --extensionDevelopmentPath=… --extensionTestsPath=…",
    );
  const host = await ensureHost();
  const server = await startServer(host, {
    testing: true,
    env: { CONSOLE_MARK },
  });
  const browser = await launchBrowser(host);
  try {
    const page = await browser.newPage();
    return await runSuite(page, server, { folder, extension, tests });
  } finally {
    await browser.close();
    await server.close();
  }
}

main().then(
  (code) => {
    process.exit(code);
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
