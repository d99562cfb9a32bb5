import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Forbids imports whose path matches, with the reason. */
const forbid = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns }],
});

const hosts = {
  regex: "^(vscode$|node:|fs$|path$|os$|crypto$|url$|util$|child_process$)",
  message: "The core is pure: it knows neither VS Code nor Node.",
};
const callers = {
  regex: "(^|/)(extension|reader|cli)(/|$)",
  message: "Nothing in the core knows its callers.",
};
const upward = (...folders) => ({
  regex: `^\\.\\./(\\.\\./)*(${folders.join("|")})(/|$)`,
  message:
    "Dependencies point one way: report, then extract and cite, then ingest, library and verify.",
});

/** The rules of the extension's files at one depth, from which `up` leads to `src`. */
const extension = (files, up) => ({
  files: [files],
  rules: forbid(
    {
      regex: "^(node:|fs$|path$|os$|crypto$|url$|util$|child_process$)",
      message:
        "The extension also runs in a web worker, which has nothing of Node's.",
    },
    {
      regex: `^${up.replaceAll(".", "\\.")}cli/`,
      message: "The extension and the shell know the core, not each other.",
    },
    {
      regex: `^${up.replaceAll(".", "\\.")}reader/(?!protocol$)`,
      message: "Of the reader, the extension knows the protocol only.",
    },
  ),
});

export default defineConfig(
  globalIgnores(["dist/", "out/", "test/fixtures/", "**/*.d.ts"]),
  js.configs.recommended,
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: globals.nodeBuiltin },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { globals: globals.node, sourceType: "commonjs" },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      eqeqeq: "error",
    },
  },
  { files: ["src/core/**"], rules: forbid(hosts, callers) },
  {
    files: ["src/core/report/**"],
    rules: forbid(
      hosts,
      callers,
      upward("extract", "cite", "ingest", "library", "verify"),
    ),
  },
  {
    files: ["src/core/extract/**", "src/core/cite/**"],
    rules: forbid(hosts, callers, upward("ingest", "library", "verify")),
  },
  extension("src/extension/*.ts", "../"),
  extension("src/extension/*/*.ts", "../../"),
  extension("src/extension/*/*/*.ts", "../../../"),
  {
    files: ["src/reader/**"],
    rules: forbid({
      regex: "^(vscode$|node:)|/(extension|cli)(/|$)",
      message: "The reader is a page: it talks to the extension by messages.",
    }),
  },
  {
    files: ["test/**"],
    rules: {
      // Chai-like and node:assert style expressions, and mocha's callbacks.
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
);
