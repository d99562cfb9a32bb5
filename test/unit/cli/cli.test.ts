import assert from "node:assert/strict";
import { BULLETIN, RIGHT, run, setUp, write } from "./shell";

/** Asserts that the record has these fields, whatever else it has. */
function assertHas(
  record: Readonly<Record<string, unknown>> | undefined,
  fields: Readonly<Record<string, unknown>>,
): void {
  assert.ok(record);
  const had = Object.keys(fields).map((name) => [name, record[name]]);
  assert.deepEqual(Object.fromEntries(had), fields);
}

describe("the shell", function () {
  this.timeout(60_000);

  setUp();

  describe("figures", () => {
    it("lists a report's figures as JSON, with what the README promises", () => {
      const { status, stdout } = run([
        "figures",
        "reports/harbour.md",
        "--format",
        "json",
      ]);
      assert.equal(status, 0);
      const { version, reports } = JSON.parse(stdout) as {
        version: number;
        reports: {
          statistics: ({ start: number; end: number } & Record<
            string,
            unknown
          >)[];
        }[];
      };
      assert.equal(version, 1);
      const [{ statistics, ...about } = { statistics: [] }] = reports;
      assert.deepEqual(about, {
        key: "harbour",
        title: "Harbour bulletin",
        authors: ["Port authority"],
        sections: [{ title: "Freight", level: 1 }],
        observations: [],
      });
      const [containers, growth] = statistics;
      assert.ok(containers && growth);
      assert.equal(
        BULLETIN.slice(containers.start, containers.end),
        "1.2 million",
      );
      assertHas(containers, {
        text: "1.2 million",
        value: 1_200_000,
        unit: "containers",
        bound: "=",
        section: "Freight",
        paragraph: 2,
      });
      assertHas(growth, {
        value: 5.3,
        unit: "percent",
        trend: "up",
      });
    });

    it("says where a report's own numbers contradict one another", () => {
      const { status, stdout } = run(["figures", "-", "--format", "json"], {
        input:
          "# Schools\n\n96 of the 320 schools (25 percent) had no library.\n",
      });
      assert.equal(status, 0);
      const { reports } = JSON.parse(stdout) as {
        reports: { observations: unknown }[];
      };
      assert.deepEqual(reports[0]?.observations, [
        {
          message: "96 of 320 comes to 30 percent, not 25 percent.",
          statistics: [0, 1, 2],
        },
      ]);
    });

    it("lists them as a table, and reads standard input", () => {
      const { status, stdout } = run(["figures", "-"], { input: BULLETIN });
      assert.equal(status, 0);
      assert.match(stdout, /^Harbour bulletin · Port authority · @harbour\n/);
      assert.match(stdout, /^ {2}1\.2 million +containers/m);
      assert.match(stdout, /para\. 2/);
    });

    it("reads what can be read, names what cannot, and says so to the shell", () => {
      write("picture.txt", new Uint8Array([1, 0, 2]));
      const { status, stdout, stderr } = run([
        "figures",
        "picture.txt",
        "missing.md",
        "reports/harbour.md",
      ]);
      assert.equal(status, 2);
      assert.match(stdout, /1\.2 million/);
      assert.match(stderr, /picture\.txt is not text/);
      assert.match(stderr, /There is no file missing\.md/);
    });
  });

  describe("check", () => {
    it("is silent and clean when all agrees", () => {
      write("brief.md", RIGHT);
      const { status, stdout, stderr } = run(["check", "brief.md"]);
      assert.deepEqual(
        { status, stdout, stderr },
        { status: 0, stdout: "1 agrees, 0 differ\n", stderr: "" },
      );
    });

    it("names the place, both numbers and the rule of what differs", () => {
      write("brief.md", `# Brief\n\n${RIGHT.replace("1.2", "1.3")}`);
      const { status, stdout } = run(["check", "brief.md"]);
      assert.equal(status, 1);
      assert.equal(
        stdout,
        "brief.md:3:12: error: The source says 1.2 million, not 1.3 million (para. 2). [number-differs]\n0 agree, 1 differs\n",
      );
    });

    it("lists every claim as JSON, the agreeing ones too", () => {
      const { status, stdout } = run(["check", "-", "--format", "json"], {
        input: `${RIGHT}\nTraffic rose 6.3 percent [@harbour, para. 2].\n`,
      });
      assert.equal(status, 1);
      const { version, documents } = JSON.parse(stdout) as {
        version: number;
        documents: { path: string; claims: Record<string, unknown>[] }[];
      };
      assert.equal(version, 1);
      const [document] = documents;
      assert.equal(document?.path, "-");
      const [agreeing, differing] = document?.claims ?? [];
      assertHas(agreeing, {
        line: 1,
        column: 12,
        text: "1.2 million",
        key: "harbour",
        locator: "para. 2",
        verdict: "exact",
        severity: "ok",
      });
      assertHas(differing, {
        line: 3,
        column: 14,
        text: "6.3 percent",
        verdict: "number-differs",
        severity: "error",
      });
    });

    it("takes reports from the globs given, and the bundled one unless told otherwise", () => {
      write("elsewhere/harbour.md", BULLETIN.replace("1.2", "7.5"));
      write("brief.md", RIGHT);
      const given = ["--reports", "elsewhere/*.md"];
      assert.equal(run(["check", "brief.md", ...given]).status, 1);
      write("hub.md", "It is 56.6 percent [@huang-hongqiao, para. 10].\n");
      assert.equal(run(["check", "hub.md"]).status, 0);
      assert.match(
        run(["check", "hub.md", "--no-bundled"]).stdout,
        /No report has the key “huang-hongqiao”/,
      );
    });

    it("says when no report matches the globs", () => {
      write("brief.md", RIGHT);
      const { stderr } = run(["check", "brief.md", "--reports", "nope/*.md"]);
      assert.equal(stderr, "warning: No report matches nope/*.md.\n");
    });

    it("could not run on a document that is not there or of no known kind", () => {
      write("brief.md", RIGHT);
      write("picture.png", "");
      const { status, stdout, stderr } = run([
        "check",
        "gone.md",
        "picture.png",
        "brief.md",
      ]);
      assert.equal(status, 2);
      assert.match(stderr, /There is no file gone\.md/);
      assert.match(stderr, /picture\.png is of no kind that can be checked/);
      assert.match(stdout, /1 agrees/);
    });
  });

  it("explains itself, and what was wrong with the command line", () => {
    assert.match(run(["--help"]).stdout, /^Usage:/);
    assert.match(run(["--version"]).stdout, /^\d+\.\d+\.\d+\n$/);
    for (const wrong of [[], ["frob"], ["check"], ["figures", "--colour"]]) {
      const { status, stderr } = run(wrong);
      assert.equal(status, 2, wrong.join(" "));
      assert.match(stderr, /See cited-figures --help/);
    }
  });
});
