import { readFileSync } from "node:fs";

const FOLDER = new URL("../../fixtures/cite/", import.meta.url);

export interface TextCase {
  readonly line: number;
  readonly text: string;
  readonly expected: string[];
}

/** The cases of a fixture: a line of text, and indented under it what is expected. */
export function textCases(name: string): readonly TextCase[] {
  const found: TextCase[] = [];
  read(name)
    .split("\n")
    .forEach((text, index) => {
      if (text.startsWith("#") || text === "") return;
      if (text.startsWith("  ")) found.at(-1)?.expected.push(text.trim());
      else found.push({ line: index + 1, text, expected: [] });
    });
  return found;
}

export interface BlockCase {
  readonly name: string;
  readonly source: string;
  readonly expected: readonly string[];
}

/** The cases of a fixture: "=== name", a document, and under "--->" a line for each of its blocks. */
export function blockCases(name: string): readonly BlockCase[] {
  const [, ...sections] = read(name).split(/^=== /m);
  return sections.map((section) => {
    const newline = section.indexOf("\n");
    const [source = "", expected = ""] = section
      .slice(newline + 1)
      .split("--->\n");
    return {
      name: section.slice(0, newline),
      source,
      expected: expected.split("\n").filter((line) => line !== ""),
    };
  });
}

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), "utf8");
}
