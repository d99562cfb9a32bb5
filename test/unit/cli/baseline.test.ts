import assert from "node:assert/strict";
import { read, RIGHT, run, setUp, WRONG, write } from "./shell";

describe("the shell's baseline", function () {
  this.timeout(60_000);
  setUp();

  const baseline = ["--baseline", "ci/known.json"];

  beforeEach(() => {
    write("ci/.keep", "");
    write("brief.md", `# Brief\n\n${WRONG}`);
    const { status, stderr } = run([
      "check",
      "brief.md",
      ...baseline,
      "--update-baseline",
    ]);
    assert.equal(status, 0);
    assert.equal(stderr, "1 finding recorded in ci/known.json\n");
  });

  it("lets old findings pass, wherever they move, and counts them", () => {
    write(
      "brief.md",
      `# Brief\n\nA new paragraph.\n\n${WRONG.replace(" 1.3", "\n1.3")}`,
    );
    const { status, stdout } = run(["check", "brief.md", ...baseline]);
    assert.equal(status, 0);
    assert.equal(stdout, "0 agree, 0 differ, 1 in the baseline\n");
  });

  it("fails for a new finding, and for a copy of an old one", () => {
    const seven = WRONG.replace("1.3", "7.5");
    write("brief.md", `${WRONG}\n${seven}`);
    const { status, stdout } = run(["check", "brief.md", ...baseline]);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^brief\.md:3:12: .*7\.5 million.*\n0 agree, 1 differs, 1 in the baseline\n$/,
    );
    write("brief.md", `${WRONG}\n${WRONG}`);
    assert.equal(run(["check", "brief.md", ...baseline]).status, 1);
  });

  it("knows a finding only in its own document", () => {
    write("other.md", WRONG);
    assert.equal(run(["check", "other.md", ...baseline]).status, 1);
  });

  it("records by document, verdict and words, from the baseline's folder", () => {
    assert.deepEqual(JSON.parse(read("ci/known.json")), {
      version: 1,
      findings: [
        {
          path: "../brief.md",
          verdict: "number-differs",
          text: "1.3 million",
          sentence: WRONG.trim(),
        },
      ],
    });
  });

  it("forgets on update what is mended, and keeps what was not checked", () => {
    write("other.md", `See [@harbor].\n`);
    run(["check", "other.md", ...baseline, "--update-baseline"]);
    write("brief.md", RIGHT);
    run(["check", "brief.md", ...baseline, "--update-baseline"]);
    const { findings } = JSON.parse(read("ci/known.json")) as {
      findings: unknown[];
    };
    assert.deepEqual(findings, [
      {
        path: "../other.md",
        verdict: "unknown-key",
        text: "@harbor",
        sentence: "See [@harbor].",
      },
    ]);
  });

  it("does not fix what it knows", () => {
    const before = read("brief.md");
    run(["check", "brief.md", ...baseline, "--fix"]);
    assert.equal(read("brief.md"), before);
  });

  it("says that a baseline is missing or is none", () => {
    const missing = run(["check", "brief.md", "--baseline", "no.json"]);
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /There is no baseline no\.json/);
    for (const content of ["", "[]", '{"version":1,"findings":[{}]}']) {
      write("bad.json", content);
      const bad = run(["check", "brief.md", "--baseline", "bad.json"]);
      assert.equal(bad.status, 2);
      assert.match(bad.stderr, /bad\.json is no baseline/);
    }
    assert.match(
      run(["check", "brief.md", "--update-baseline"]).stderr,
      /Name the file to update with --baseline/,
    );
  });
});
