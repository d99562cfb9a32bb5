import { byDocument } from "../run";
import type { Judged } from "../run";
import type { Format } from "./format";

/**
 * JUnit XML as build servers read it (https://github.com/testmoapp/junitxml): a suite for each document, a test for each cited number.
 * What the baseline knows is skipped.
 */
export const junit: Format = {
  print: (run) => {
    const judged = byDocument(run.judged);
    const suites = [
      ...run.documents.map((document) => ({
        name: document.name.path,
        cases: (judged.get(document) ?? []).map(caseOf),
      })),
      ...run.failures.map(({ path = "", message }) => ({
        name: path === "" ? "documents" : path,
        cases: [unchecked(path, message)],
      })),
    ];
    const all = suites.flatMap(({ cases }) => cases);
    const body = suites.map(
      ({ name, cases }) =>
        `  <testsuite name=${quoted(name)} ${counts(cases)}>\n${cases.map(({ xml }) => xml).join("")}  </testsuite>\n`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cited-figures" ${counts(all)}>\n${body.join("")}</testsuites>\n`;
  },
};

interface Case {
  readonly kind: "passed" | "failure" | "error" | "skipped";
  readonly xml: string;
}

function caseOf(judged: Judged): Case {
  const { document, span, text, verdict, sentence } = judged;
  const { path } = document.name;
  const { line, column } = document.lines.position(span.start);
  const name = `${text.replace(/\s+/g, " ")} (line ${String(line)}, column ${String(column)})`;
  const about = `    <testcase classname=${quoted(path)} name=${quoted(name)} file=${quoted(path)} line="${String(line)}">`;
  const [kind, inner] = ((): [Case["kind"], string] => {
    switch (judged.outcome) {
      case "fails":
        return [
          "failure",
          `<failure type=${quoted(verdict.code)} message=${quoted(verdict.message)}>${escaped(`${verdict.severity}: ${verdict.message}\n${sentence}`)}</failure>`,
        ];
      case "known":
        return [
          "skipped",
          `<skipped message=${quoted(`In the baseline: ${verdict.message}`)}/>`,
        ];
      case "tolerated":
      case "note":
        return [
          "passed",
          `<system-out>${escaped(`${verdict.severity}: ${verdict.message}`)}</system-out>`,
        ];
      case "agrees":
        return ["passed", ""];
    }
  })();
  return { kind, xml: `${about}${inner}</testcase>\n` };
}

function unchecked(path: string, message: string): Case {
  const name = path === "" ? "documents" : path;
  return {
    kind: "error",
    xml: `    <testcase classname=${quoted(name)} name="can be checked"><error message=${quoted(message)}/></testcase>\n`,
  };
}

function counts(cases: readonly Case[]): string {
  const of = (kind: Case["kind"]) =>
    String(cases.filter((one) => one.kind === kind).length);
  return `tests="${String(cases.length)}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}

function quoted(value: string): string {
  return `"${escaped(value).replaceAll('"', "&quot;").replaceAll("\n", "&#10;")}"`;
}

/** Without the characters that XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
function escaped(value: string): string {
  return value
    .replace(
      /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
      "\uFFFD",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
