import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, statSync, readdirSync, readFileSync } from "node:fs";
import { checkNamed } from "../../../src/cli/checkedDocument";
import { reportUri } from "../../../src/cli/nodeFiles";
import { writeFixed } from "../../../src/cli/writeFixed";
import { ingest } from "../../../src/core/ingest";
import { Library } from "../../../src/core/library";
import {
  BULLETIN,
  MISPLACED,
  path,
  read,
  RIGHT,
  run,
  setUp,
  WRONG,
  write,
} from "./shell";

describe("the shell's fixes", function () {
  this.timeout(60_000);
  setUp();

  it("mends what can be mended, says so, and prints what is left", () => {
    write(
      "brief.md",
      `${WRONG}\n${MISPLACED}\nIt has 7 piers [@harbour, para. 40].\n`,
    );
    const { status, stdout, stderr } = run(["check", "brief.md", "--fix"]);
    assert.equal(status, 1);
    assert.match(
      read("brief.md"),
      /^It handled 1\.2 million containers \[@harbour, para\. 2\]\.\n\nIt handled 1\.2 million containers \[@harbour, para\. 2\]\.\n\nIt has 7 piers/,
    );
    assert.match(
      stderr,
      /^brief\.md:1:12: fixed: Change to 1\.2 million \[number-differs\]\nbrief\.md:3:12: fixed: Change to para\. 2 \[misplaced\]\n$/,
    );
    assert.match(stdout, /^brief\.md:5:\d+: error: .*\n2 agree, 1 differs\n$/);
  });

  it("keeps line ends, the byte order mark and permissions, and leaves nothing behind", () => {
    write("brief.md", `\uFEFF# Brief\r\n\r\n${WRONG.replace("\n", "\r\n")}`);
    chmodSync(path("brief.md"), 0o640);
    const { status } = run(["check", "brief.md", "--fix"]);
    assert.equal(status, 0);
    assert.equal(
      readFileSync(path("brief.md"), "utf8"),
      `\uFEFF# Brief\r\n\r\n${RIGHT.replace("\n", "\r\n")}`,
    );
    assert.equal(statSync(path("brief.md")).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(path()).sort(), ["brief.md", "reports"]);
  });

  it("does not touch a file with nothing to fix", () => {
    write("brief.md", RIGHT);
    const before = statSync(path("brief.md"), { bigint: true });
    assert.equal(run(["check", "brief.md", "--fix"]).status, 0);
    const after = statSync(path("brief.md"), { bigint: true });
    assert.deepEqual([after.ino, after.mtimeNs], [before.ino, before.mtimeNs]);
  });

  it("never changes a report", () => {
    const citing = `${BULLETIN}\n${WRONG}`;
    write("reports/harbour.md", citing);
    const { stderr } = run(["check", "reports/harbour.md", "--fix"]);
    assert.equal(read("reports/harbour.md"), citing);
    assert.equal(stderr, "");
  });

  it("leaves a file alone whose bytes are not all text", () => {
    const bytes = Buffer.concat([Buffer.from(WRONG), Buffer.from([0xe9])]);
    write("brief.md", bytes);
    const { status, stderr } = run(["check", "brief.md", "--fix"]);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /brief\.md is not UTF-8 throughout, so it was not changed/,
    );
    assert.deepEqual(readFileSync(path("brief.md")), bytes);
  });

  it("does not mend one number at another's cost", () => {
    // Both numbers share the citation; the first stands in para. 1, the second in para. 2.
    write(
      "reports/harbour.md",
      BULLETIN.replace("The year was good.", "The port has 48 cranes."),
    );
    const text =
      "It has 48 cranes and handled 1.2 million containers [@harbour, para. 2].\n";
    write("brief.md", text);
    assert.equal(run(["check", "brief.md", "--fix"]).status, 1);
    assert.equal(read("brief.md"), text);
  });

  it("shows with --dry-run what would change, as a diff that can be applied", () => {
    const text = `# Brief\n\n${WRONG}\nMore.\n\n${MISPLACED.trimEnd()}`;
    write("brief.md", text);
    const { status, stdout } = run(["check", "brief.md", "--fix", "--dry-run"]);
    assert.equal(status, 1);
    assert.equal(
      stdout,
      `--- a/brief.md
+++ b/brief.md
@@ -3 +3 @@
-It handled 1.3 million containers [@harbour, para. 2].
+It handled 1.2 million containers [@harbour, para. 2].
@@ -7 +7 @@
-It handled 1.2 million containers [@harbour, para. 1].
\\ No newline at end of file
+It handled 1.2 million containers [@harbour, para. 2].
\\ No newline at end of file
`,
    );
    assert.equal(read("brief.md"), text);
    execFileSync("git", ["apply", "--unidiff-zero", "-"], {
      cwd: path(),
      input: stdout,
    });
    assert.equal(run(["check", "brief.md"]).status, 0);
  });

  it("does not touch a file that changed after it was checked", async () => {
    write("brief.md", WRONG);
    const files = {
      list: () => Promise.resolve([]),
      read: () => Promise.resolve(undefined),
    };
    const before = await checkNamed(
      {
        path: path("brief.md"),
        uri: reportUri(path("brief.md")),
        globbed: false,
      },
      new Library(files, ingest),
    );
    assert.ok(typeof before !== "string");
    write("brief.md", "Written meanwhile.\n");
    const message = await writeFixed({
      before,
      after: { ...before, text: RIGHT },
      edits: [],
      fixed: [],
    });
    assert.match(message ?? "", /brief\.md changed while it was checked/);
    assert.equal(read("brief.md"), "Written meanwhile.\n");
    assert.deepEqual(readdirSync(path()).sort(), ["brief.md", "reports"]);
  });

  it("cannot fix standard input", () => {
    const { status, stderr } = run(["check", "-", "--fix"]);
    assert.equal(status, 2);
    assert.match(stderr, /Standard input cannot be fixed/);
  });
});
