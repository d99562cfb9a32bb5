/** Turns the page of the browser-hosted editor into one of a VS Code without any server behind it, as on vscode.dev. */
import type { Page } from "playwright-core";

export interface WebExtensions {
  /** The address of the extension under test, without a slash at the end. */
  readonly extension: string;
  /** The address of the one that holds the workspace. */
  readonly memory: string;
  /** The address of the suite's script. */
  readonly tests: string;
}

/** The few places that tie the workbench to its server. The names are those of the version that `versions.ts` pins. */
const PATCHES: readonly (readonly [string, string])[] = [
  ["remoteAuthority:location.host", "remoteAuthority:void 0"],
  [
    "P.file(this.userDataPath).with({scheme:J.vscodeRemote})",
    'P.file("/user").with({scheme:J.vscodeUserData})',
  ],
];

/** Has the page rewritten when it is loaded. `failed` hears of what is not as it was. */
export async function withoutServer(
  page: Page,
  extensions: WebExtensions,
  failed: (error: Error) => void,
): Promise<void> {
  const rewrite = async (
    address: (url: URL) => boolean,
    change: (text: string) => string,
  ): Promise<void> => {
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      delete headers["content-security-policy"];
      delete headers["content-encoding"];
      delete headers["content-length"];
      try {
        const body = change(await response.text());
        await route.fulfill({ status: response.status(), headers, body });
      } catch (error) {
        failed(error instanceof Error ? error : new Error(String(error)));
        await route.abort();
      }
    });
  };
  await rewrite(
    ({ pathname }) => pathname === "/",
    (html) => configure(html, extensions),
  );
  await rewrite(
    ({ pathname }) => pathname.endsWith("/workbench/workbench.js"),
    patch,
  );
}

function patch(script: string): string {
  return PATCHES.reduce((text, [old, by]) => {
    const parts = text.split(old);
    if (parts.length !== 2)
      throw new Error(
        `workbench.js has ${String(parts.length - 1)} of what it should have once: ${old}`,
      );
    return parts.join(by);
  }, script);
}

const CONFIGURATION =
  /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

function configure(html: string, extensions: WebExtensions): string {
  const found = CONFIGURATION.exec(html);
  if (found?.[2] === undefined)
    throw new Error("The editor's page has no configuration.");
  const settings = JSON.parse(
    found[2].replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  ) as Record<string, unknown>;
  delete settings.remoteAuthority;
  delete settings._wrapWebWorkerExtHostInIframe;
  const configuration = {
    ...settings,
    folderUri: { scheme: "memory", path: "/" },
    additionalBuiltinExtensions: [components(extensions.memory)],
    developmentOptions: {
      extensions: [components(extensions.extension)],
      extensionTestsPath: components(extensions.tests),
    },
    productConfiguration: {
      ...(settings.productConfiguration as object),
      extensionEnabledApiProposals: {
        "cited-figures-tests.memory": ["fileSearchProvider"],
      },
    },
  };
  const attribute = JSON.stringify(configuration)
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;");
  return html.replace(
    CONFIGURATION,
    (_, start: string) => `${start}${attribute}"`,
  );
}

function components(address: string): object {
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
}
