import * as vscode from "vscode";

const SECTION = "citedFigures";

/** The settings as `package.json` declares them. */
interface Settings {
  readonly "reports.include": readonly string[];
  readonly "reports.bundled": boolean;
  readonly "check.enabled": boolean;
}

const DEFAULTS: Settings = {
  "reports.include": ["reports/**/*.{md,txt}"],
  "reports.bundled": true,
  "check.enabled": true,
};

/** The value of a setting for the file or folder; its default when what the user wrote is of another type. */
export function setting<Name extends keyof Settings>(
  name: Name,
  scope?: vscode.Uri,
): Settings[Name] {
  const value = vscode.workspace
    .getConfiguration(SECTION, scope ?? null)
    .get<unknown>(name);
  return isLike(value, DEFAULTS[name]) ? value : DEFAULTS[name];
}

/** Calls the listener after one of the settings with this beginning has changed. */
export function onDidChangeSetting(
  prefix: string,
  listener: () => void,
): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${SECTION}.${prefix}`)) listener();
  });
}

function isLike<Value>(value: unknown, example: Value): value is Value {
  return Array.isArray(example)
    ? Array.isArray(value) && value.every((item) => typeof item === "string")
    : typeof value === typeof example;
}
