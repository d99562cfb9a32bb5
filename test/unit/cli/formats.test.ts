import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { BULLETIN, MISPLACED, RIGHT, run, setUp, WRONG, write } from "./shell";

/** The schema that the standard's authors publish, as SchemaStore distributes it. */
function sarifSchema(): ValidateFunction {
  const file = require.resolve("schemastore/schemas/json/sarif-2.1.0.json");
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: {
      uri: (value: string) => URL.canParse(value),
      "uri-reference": (value: string) =>
        URL.canParse(value, "file:///") && !/[\s"<>\\^`{|}]/.test(value),
      "date-time": (value: string) => !Number.isNaN(Date.parse(value)),
    },
  });
  return ajv.compile(
    JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>,
  );
}

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}
interface Physical {
  physicalLocation: {
    artifactLocation: { uri: string; uriBaseId?: string };
    region: Region;
  };
}
interface Sarif {
  runs: {
    columnKind: string;
    tool: {
      driver: {
        rules: { id: string; defaultConfiguration: { level: string } }[];
      };
    };
    invocations: { executionSuccessful: boolean }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      locations: Physical[];
      relatedLocations?: (Physical & { message: { text: string } })[];
      fixes?: {
        artifactChanges: {
          replacements: {
            deletedRegion: Region;
            insertedContent: { text: string };
          }[];
        }[];
      }[];
      partialFingerprints: Record<string, string>;
      suppressions?: unknown[];
    }[];
  }[];
}

/** The text of the region, on one line. */
function textAt(text: string, region: Region): string {
  assert.equal(region.startLine, region.endLine);
  const line = text.split("\n")[region.startLine - 1] ?? "";
  return line.slice(region.startColumn - 1, region.endColumn - 1);
}

describe("the shell's formats", function () {
  this.timeout(60_000);
  setUp();

  describe("sarif", () => {
    const validate = sarifSchema();

    function log(args: readonly string[]): Sarif {
      const { stdout } = run(["check", ...args, "--format", "sarif"]);
      const value = JSON.parse(stdout) as Sarif;
      assert.ok(validate(value), JSON.stringify(validate.errors, undefined, 1));
      return value;
    }

    it("is valid, with and without findings, and when something could not be read", () => {
      write("right.md", RIGHT);
      write("brief.md", `${WRONG}\n${MISPLACED}\nSee [@harbor].\n`);
      assert.deepEqual(log(["right.md"]).runs[0]?.results, []);
      assert.equal(log(["brief.md"]).runs[0]?.results.length, 3);
      const [failed] = log(["gone.md", "right.md"]).runs;
      assert.equal(failed?.invocations[0]?.executionSuccessful, false);
    });

    it("points at the number, in UTF-16 code units, and at the sentence in the report", () => {
      const text = `# Brief\n\n🚢 ${WRONG}`;
      write("docs/a brief.md", text);
      const [only] = log(["docs/a brief.md"]).runs;
      assert.equal(only?.columnKind, "utf16CodeUnits");
      const [result] = only.results;
      assert.ok(result);
      assert.equal(only.tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
      assert.equal(result.ruleId, "number-differs");
      assert.equal(result.level, "error");
      const at = result.locations[0]?.physicalLocation;
      assert.deepEqual(at?.artifactLocation, {
        uri: "docs/a%20brief.md",
        uriBaseId: "%SRCROOT%",
      });
      assert.equal(textAt(text, at.region), "1.3 million");
      const related = result.relatedLocations?.[0];
      assert.ok(related);
      assert.equal(
        related.physicalLocation.artifactLocation.uri,
        "reports/harbour.md",
      );
      const sentence = textAt(BULLETIN, related.physicalLocation.region);
      assert.match(sentence, /^The harbour handled .* year earlier\.$/);
      assert.equal(related.message.text, sentence);
      const [fix] = result.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
      assert.ok(fix);
      assert.equal(
        textAt(text, fix.deletedRegion),
        "1.3 million".slice(
          0,
          fix.deletedRegion.endColumn - fix.deletedRegion.startColumn,
        ),
      );
      assert.match(fix.insertedContent.text, /^1\.2/);
    });

    it("has a rule for every verdict that is not fine, with its severity", () => {
      write("brief.md", RIGHT);
      const rules = log(["brief.md"]).runs[0]?.tool.driver.rules ?? [];
      const levels = new Map(
        rules.map(({ id, defaultConfiguration: { level } }) => [id, level]),
      );
      assert.equal(levels.get("number-differs"), "error");
      assert.equal(levels.get("misplaced"), "warning");
      assert.equal(levels.get("derived"), "note");
      assert.ok(!levels.has("exact"));
    });

    it("keeps the fingerprint of a finding that moves, and marks what the baseline knows", () => {
      write("brief.md", WRONG);
      run(["check", "brief.md", "--baseline", "b.json", "--update-baseline"]);
      const before = log(["brief.md"]).runs[0]?.results[0];
      write("brief.md", `More above.\n\n${WRONG}`);
      const after = log(["brief.md", "--baseline", "b.json"]).runs[0]
        ?.results[0];
      assert.deepEqual(after?.partialFingerprints, before?.partialFingerprints);
      assert.equal(before?.suppressions, undefined);
      assert.equal(after?.suppressions?.length, 1);
    });
  });

  describe("junit", () => {
    it("has a test for each number, and a failure for each finding", () => {
      write("brief.md", `${RIGHT}\n${WRONG}`);
      const { status, stdout } = run([
        "check",
        "brief.md",
        "--format",
        "junit",
      ]);
      assert.equal(status, 1);
      assert.equal(
        stdout,
        `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="cited-figures" tests="2" failures="1" errors="0" skipped="0">
  <testsuite name="brief.md" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="brief.md" name="1.2 million (line 1, column 12)" file="brief.md" line="1"></testcase>
    <testcase classname="brief.md" name="1.3 million (line 3, column 12)" file="brief.md" line="3"><failure type="number-differs" message="The source says 1.2 million, not 1.3 million (para. 2).">error: The source says 1.2 million, not 1.3 million (para. 2).
It handled 1.3 million containers [@harbour, para. 2].</failure></testcase>
  </testsuite>
</testsuites>
`,
      );
    });

    it("escapes what is mark-up in XML, and drops what XML cannot say", () => {
      write(
        "a&b.md",
        `It "handled" <b>, ${"\u0007"}1.3 million containers & more [@harbour, para. 2].\n`,
      );
      const { stdout } = run(["check", "a&b.md", "--format", "junit"]);
      assert.match(stdout, /name="a&amp;b\.md"/);
      assert.match(stdout, /It "handled" &lt;b&gt;, \uFFFD1\.3 million/);
      assert.ok(!stdout.includes("\u0007"));
    });

    it("has an error for a document that could not be checked", () => {
      const { status, stdout } = run(["check", "gone.md", "--format", "junit"]);
      assert.equal(status, 2);
      assert.match(stdout, /tests="1" failures="0" errors="1"/);
      assert.match(stdout, /<error message="There is no file gone\.md\."\/>/);
    });
  });

  describe("github", () => {
    it("annotates each finding", () => {
      write("brief.md", `${WRONG}\n${MISPLACED}`);
      const { status, stdout } = run([
        "check",
        "brief.md",
        "--format",
        "github",
      ]);
      assert.equal(status, 1);
      assert.equal(
        stdout,
        "::error file=brief.md,line=1,col=12,title=number-differs::The source says 1.2 million, not 1.3 million (para. 2).\n" +
          "::warning file=brief.md,line=3,col=12,title=misplaced::1.2 million is in para. 2, not para. 1.\n",
      );
    });

    it("escapes by GitHub's rules, and names files from the repository's root", () => {
      write("a,b:c%.md", WRONG.replace("1.3 million", "1.3%"));
      const { stdout } = run(["check", "a,b:c%.md", "--format", "github"], {
        env: { GITHUB_WORKSPACE: ".." },
      });
      assert.match(stdout, /file=[^,/]+\/a%2Cb%3Ac%25\.md,line=1/);
      assert.match(stdout, /::[^:]*1\.3%25/);
    });
  });
});
