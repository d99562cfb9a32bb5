import assert from "node:assert/strict";
import { once } from "node:events";
import { chmodSync, mkdirSync } from "node:fs";
import { path, RIGHT, run, setUp, start, WRONG, write } from "./shell";

describe("the documents that the shell checks", function () {
  this.timeout(60_000);
  setUp();

  const paths = (args: readonly string[]): readonly string[] => {
    const { stdout } = run(["check", ...args, "--format", "json"]);
    const { documents } = JSON.parse(stdout) as {
      documents: { path: string }[];
    };
    return documents.map((document) => document.path);
  };

  it("expands globs, in order, each document once", () => {
    for (const name of ["docs/b.md", "docs/deep/a.md", "docs/c.qmd"])
      write(name, RIGHT);
    write("docs/picture.png", "");
    write("docs/node_modules/x/readme.md", RIGHT);
    assert.deepEqual(paths(["docs/**/*"]), [
      "docs/b.md",
      "docs/c.qmd",
      "docs/deep/a.md",
    ]);
    assert.deepEqual(
      paths(["docs/c.qmd", "docs/**/*.{md,qmd}", "!docs/deep/**"]),
      ["docs/c.qmd", "docs/b.md"],
    );
  });

  it("takes a file that is there by its name, whatever signs it has", () => {
    write("[draft] brief.md", RIGHT);
    assert.deepEqual(paths(["[draft] brief.md"]), ["[draft] brief.md"]);
  });

  it("leaves out reports that a glob finds, and checks one that is named", () => {
    write("brief.md", RIGHT);
    assert.deepEqual(paths(["**/*.md"]), ["brief.md"]);
    assert.deepEqual(paths(["reports/harbour.md"]), ["reports/harbour.md"]);
  });

  it("says that a glob matches nothing, and checks the others", () => {
    write("brief.md", RIGHT);
    const { status, stdout, stderr } = run(["check", "doc/*.md", "brief.md"]);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /No document that can be checked matches “doc\/\*\.md”/,
    );
    assert.match(stdout, /1 agrees/);
  });

  it("says that a folder is one, and checks the others", () => {
    mkdirSync(path("docs.md"));
    write("brief.md", RIGHT);
    const { status, stdout, stderr } = run(["check", "docs.md", "brief.md"]);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /docs\.md is a folder\. Name its documents, as in “docs\.md\/\*\*\/\*\.md”/,
    );
    assert.match(stdout, /1 agrees/);
  });

  it("says that permission is denied, and checks the others", function () {
    // Nothing is denied to root.
    if (process.getuid?.() === 0) this.skip();
    write("secret.md", RIGHT);
    chmodSync(path("secret.md"), 0);
    write("brief.md", RIGHT);
    const { status, stdout, stderr } = run(["check", "secret.md", "brief.md"]);
    assert.equal(status, 2);
    assert.match(stderr, /secret\.md could not be opened: permission denied/);
    assert.match(stdout, /1 agrees/);
  });

  it("prints nothing when it is ended early", async () => {
    write("brief.md", WRONG);
    // It waits for standard input, which never ends.
    const child = start(["check", "brief.md", "-"]);
    let stdout = "";
    child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
    setTimeout(() => child.kill("SIGINT"), 2_000);
    const [code, signal] = (await once(child, "close")) as [
      number | null,
      NodeJS.Signals | null,
    ];
    assert.deepEqual(
      { code, signal, stdout },
      { code: null, signal: "SIGINT", stdout: "" },
    );
  });

  describe("--max-severity", () => {
    it("says up to which severity findings are let pass", () => {
      write("warn.md", RIGHT.replace("para. 2", "para. 1"));
      write("error.md", WRONG);
      const status = (...args: string[]) => run(["check", ...args]).status;
      assert.equal(status("warn.md"), 1);
      assert.equal(status("warn.md", "--max-severity", "info"), 1);
      assert.equal(status("warn.md", "--max-severity", "warning"), 0);
      assert.equal(status("error.md", "--max-severity", "warning"), 1);
      assert.equal(status("error.md", "--max-severity", "error"), 0);
    });

    it("still prints what it lets pass", () => {
      write("warn.md", RIGHT.replace("para. 2", "para. 1"));
      const { stdout } = run(["check", "warn.md", "--max-severity", "warning"]);
      assert.match(stdout, /warning: .* \[misplaced\]/);
    });

    it("knows no other severities", () => {
      const { status, stderr } = run([
        "check",
        "a.md",
        "--max-severity",
        "bad",
      ]);
      assert.equal(status, 2);
      assert.match(stderr, /Use info, warning or error/);
    });
  });
});
