import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { path, RIGHT, setUp, WRONG, write } from "./shell";

interface Action {
  runs: { steps: { name: string; run: string }[] };
  inputs: Record<string, { default?: string }>;
}

interface Hook {
  id: string;
  entry: string;
}

const OFFLINE = { npm_config_offline: "true", npm_config_audit: "false" };

describe("the package of the shell", function () {
  this.timeout(180_000);
  setUp();

  let temporary = "";
  let tarball = "";

  before(() => {
    temporary = mkdtempSync(join(tmpdir(), "cited-figures-package-"));
    // With its scripts, which build; the name of the file is all that it prints, as pre-commit expects.
    const printed = execFileSync(
      "npm",
      ["pack", "--pack-destination", temporary],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    assert.match(printed, /^cited-figures-[\d.]+\.tgz\n$/);
    tarball = join(temporary, printed.trim());
  });

  after(() => {
    rmSync(temporary, { recursive: true });
  });

  /** Runs a program of the shell, without a network. */
  function spawn(command: string, args: readonly string[], env = {}) {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: path(),
      encoding: "utf8",
      env: { ...process.env, GITHUB_WORKSPACE: undefined, ...OFFLINE, ...env },
    });
    return { status, stdout, stderr };
  }

  it("holds what the command needs and nothing else", () => {
    const list = execFileSync("tar", ["tzf", tarball], { encoding: "utf8" });
    const files = list.trim().split("\n").sort();
    const data = readdirSync("data").map((name) => `package/data/${name}`);
    assert.deepEqual(
      files,
      [
        ...data,
        "package/LICENSE",
        "package/README.md",
        "package/dist/cli.js",
        "package/package.json",
      ].sort(),
    );
  });

  it("runs where only it is installed", () => {
    write("package.json", "{}");
    const install = spawn("npm", [
      ...["install", "--offline", "--no-audit", "--ignore-scripts", tarball],
    ]);
    assert.equal(install.status, 0, install.stderr);
    assert.deepEqual(
      readdirSync(path("node_modules")).filter((name) => !name.startsWith(".")),
      ["cited-figures"],
    );
    write("brief.md", RIGHT);
    write("hub.md", "It is 56.6 percent [@huang-hongqiao, para. 10].\n");
    write("wrong.md", WRONG);
    const check = (name: string) =>
      spawn("npx", ["--no-install", "cited-figures", "check", name]);
    assert.equal(check("brief.md").stdout, "1 agrees, 0 differ\n");
    assert.equal(check("hub.md").stdout, "1 agrees, 0 differ\n");
    assert.equal(check("wrong.md").status, 1);
  });

  it("is what the GitHub Action runs", () => {
    const { runs, inputs } = load(readFileSync("action.yml", "utf8")) as Action;
    const step = runs.steps.find(({ name }) => name === "Check");
    assert.ok(step);
    write("docs/a brief.md", WRONG);
    write("docs/$(touch ran).md", RIGHT);
    const act = (given: Record<string, string>) => {
      const values = Object.entries(inputs).map(([name, input]) => [
        name.toUpperCase().replace("-", "_"),
        given[name] ?? input.default ?? "",
      ]);
      const env = Object.fromEntries(values) as Record<string, string>;
      // As GitHub runs a step: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions
      return spawn(
        "bash",
        ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run],
        { ...env, RUNNER_TEMP: temporary },
      );
    };
    const { status, stdout } = act({
      files: "docs/a brief.md\ndocs/$(touch ran).md\n",
    });
    assert.equal(status, 1);
    assert.match(stdout, /^::error file=docs\/a brief\.md,line=1,col=12,/);
    assert.ok(!readdirSync(path()).includes("ran"));
    const passed = act({
      files: "docs/**/*.md",
      "max-severity": "error",
      format: "sarif",
      output: "out.sarif",
    });
    assert.equal(passed.status, 0, passed.stderr);
    assert.match(readFileSync(path("out.sarif"), "utf8"), /"2\.1\.0"/);
  });

  it("has the command that the pre-commit hook enters by", () => {
    const hooks = load(
      readFileSync(".pre-commit-hooks.yaml", "utf8"),
    ) as Hook[];
    const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as {
      bin: Record<string, string>;
    };
    assert.deepEqual(
      hooks.map(({ id, entry }) => [id, entry]),
      [["cited-figures-check", "cited-figures check"]],
    );
    assert.deepEqual(bin, { "cited-figures": "dist/cli.js" });
  });
});
