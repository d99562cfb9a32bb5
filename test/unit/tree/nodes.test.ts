import assert from "node:assert/strict";
import { ingest } from "../../../src/core/ingest";
import { FigureSearch, Library } from "../../../src/core/library";
import { buildNodes, sectionTitle } from "../../../src/extension/tree/nodes";
import type { Arrangement, Node } from "../../../src/extension/tree/nodes";
import { MemoryFiles } from "../library/memoryFiles";

const REPORT = `# Clinics of the north

A survey of the region.

## Staff

More than 14,000 nurses work there. They are 17.5 percent of all employees.

### Doctors

The staff includes 320 doctors.

## Money

The budget is $56 million.
`;

const PLAIN: Arrangement = {
  grouping: "section",
  sorting: "place",
  filter: "",
};

/** The tree as a person sees it, two spaces a level. */
async function tree(
  change: Partial<Arrangement> = {},
  files?: MemoryFiles,
): Promise<string> {
  const library = new Library(
    files ?? new MemoryFiles({ "reports/a.md": REPORT }),
    ingest,
  );
  await library.load();
  const nodes = buildNodes(library, new FigureSearch(), {
    ...PLAIN,
    ...change,
  });
  return nodes.map((node) => drawn(node, "")).join("");
}

function drawn(node: Node, indent: string): string {
  switch (node.type) {
    case "figure":
      return `${indent}${node.statistic.quantity.text}\n`;
    case "broken":
      return `${indent}! ${node.problem.code}\n`;
    default: {
      const name =
        node.type === "report"
          ? (node.report.bibliography.title ?? "")
          : node.type === "section"
            ? sectionTitle(node.report, node.section.index)
            : node.kind;
      const children = node.children.map((child) =>
        drawn(child, `${indent}  `),
      );
      return `${indent}${name} (${String(node.count)})\n${children.join("")}`;
    }
  }
}

describe("the Reports view", () => {
  it("shows reports, sections and figures in reading order, with how many they hold", async () => {
    assert.equal(
      await tree(),
      `Clinics of the north (4)
  Lead (0)
  Staff (3)
    More than 14,000
    17.5 percent
    Doctors (1)
      320
  Money (1)
    $56 million
`,
    );
  });

  it("groups by kind", async () => {
    assert.equal(
      await tree({ grouping: "kind" }),
      `Clinics of the north (4)
  count (2)
    More than 14,000
    320
  share (1)
    17.5 percent
  money (1)
    $56 million
`,
    );
  });

  it("sorts by value, the largest first", async () => {
    assert.match(
      await tree({ grouping: "kind", sorting: "value" }),
      /14,000\n {4}320/,
    );
  });

  it("shows only what fits the filter, in reading order, without empty sections", async () => {
    assert.equal(
      await tree({ filter: "budget" }),
      `Clinics of the north (1)
  Money (1)
    $56 million
`,
    );
    assert.equal(await tree({ filter: "submarine" }), "");
  });

  it("names the files that could not be read, below the reports", async () => {
    const files = new MemoryFiles({
      "reports/0.txt": "",
      "reports/a.md": REPORT,
    });
    assert.match(await tree({}, files), /^Clinics[^!]*! empty\n$/);
  });

  it("gives every line an id of its own", async () => {
    const library = new Library(
      new MemoryFiles({ "reports/a.md": REPORT }),
      ingest,
    );
    await library.load();
    const ids = buildNodes(library, new FigureSearch(), PLAIN).flatMap(idsOf);
    assert.equal(new Set(ids).size, ids.length);
  });
});

function idsOf(node: Node): readonly string[] {
  return "children" in node
    ? [node.id, ...node.children.flatMap(idsOf)]
    : [node.id];
}
