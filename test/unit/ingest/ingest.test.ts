import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { ingest } from "../../../src/core/ingest";
import {
  displayName,
  shortName,
  type ReportUri,
} from "../../../src/core/report";

const DATA = new URL("../../../data/", import.meta.url);

function file(name: string, text: string, sidecar?: string) {
  const bytes = new TextEncoder().encode(text);
  const uri = `file:///home/reports/${name}` as ReportUri;
  return sidecar === undefined
    ? { uri, bytes }
    : {
        uri,
        bytes,
        sidecar: {
          uri: "file:///home/reports/x.csl.json",
          bytes: new TextEncoder().encode(sidecar),
        },
      };
}

describe("the bundled report", () => {
  const { report, problems } = ingest({
    uri: "file:///data/hongqiao-hub.md" as ReportUri,
    bytes: readFileSync(new URL("hongqiao-hub.md", DATA)),
    sidecar: {
      uri: "file:///data/hongqiao-hub.csl.json",
      bytes: readFileSync(new URL("hongqiao-hub.csl.json", DATA)),
    },
  });

  it("has the key, title and author of its source, and nothing more", () => {
    assert.deepEqual(problems, []);
    assert.equal(report?.key, "huang-hongqiao");
    assert.deepEqual(report.bibliography.author?.map(displayName), [
      "Huang Yixuan",
    ]);
    assert.deepEqual(report.bibliography.author?.map(shortName), ["Huang"]);
    assert.deepEqual(Object.keys(report.bibliography).sort(), [
      "author",
      "citation-key",
      "section",
      "title",
      "type",
    ]);
  });

  it("has a lead and a section, and 13 paragraphs", () => {
    assert.deepEqual(
      report?.sections.map(({ title, level }) => [title, level]),
      [
        [undefined, 1],
        ["High-quality development", 1],
      ],
    );
    const numbers = report?.blocks.flatMap(({ paragraph }) => paragraph ?? []);
    assert.deepEqual(
      numbers,
      Array.from({ length: 13 }, (_, i) => i + 1),
    );
    const sixth = report?.blocks.find(({ paragraph }) => paragraph === 6);
    assert.equal(sixth?.section, 1);
  });

  it("has its five statistics", () => {
    const found = report?.statistics.map(
      ({ quantity, anchor, base, speaker }) => [
        report.blocks[anchor.block]?.paragraph,
        quantity.text,
        base,
        speaker,
      ],
    );
    assert.deepEqual(found, [
      [10, "287", undefined, "Bao Bingzhang"],
      [10, "56.6 percent", "of the city's total", "Bao Bingzhang"],
      [11, "more than 14,000", undefined, undefined],
      [11, "17.5 percent", "of all enterprises in the districts", undefined],
      [11, "3.4 times", "the city's average", undefined],
    ]);
  });
});

describe("bibliographic data", () => {
  const text =
    "Wages rise in the north\nBy Huang Yixuan\n5 May 2023\nWages rose by 5 percent.\n";

  it("come from the text when nothing else gives them", () => {
    const item = ingest(file("a.txt", text)).report?.bibliography;
    assert.equal(item?.title, "Wages rise in the north");
    assert.deepEqual(item.author?.map(displayName), ["Huang Yixuan"]);
    assert.deepEqual(item.issued, { "date-parts": [[2023, 5, 5]] });
  });

  it("come from front matter before the sidecar before the text, field by field", () => {
    const { report } = ingest(
      file(
        "a.txt",
        `---\ntitle: Wages\n---\n${text}`,
        '{"title": "Pay", "publisher": "Statistics Office"}',
      ),
    );
    assert.equal(report?.bibliography.title, "Wages");
    assert.equal(report.bibliography.publisher, "Statistics Office");
    assert.deepEqual(report.bibliography.author?.map(displayName), [
      "Huang Yixuan",
    ]);
  });

  it("come from the text when the sidecar is not JSON, which is said", () => {
    const { report, problems } = ingest(file("a.txt", text, "{"));
    assert.equal(report?.bibliography.title, "Wages rise in the north");
    assert.deepEqual(
      problems.map(({ code, uri }) => [code, uri]),
      [["sidecar", "file:///home/reports/x.csl.json"]],
    );
  });
});

describe("bad input", () => {
  it("gives no report and says why", () => {
    for (const [text, code] of [
      ["", "empty"],
      ["a\0b", "not-text"],
    ] as const) {
      const { report, problems } = ingest(file("a.txt", text));
      assert.equal(report, undefined);
      assert.equal(problems[0]?.code, code);
    }
  });

  const outlines = (name: string, text: string) => {
    const { report } = ingest(file(name, text));
    return report?.blocks.map(({ kind }) => kind);
  };

  it("can be only headings", () => {
    assert.deepEqual(outlines("a.md", "# A\n## B\n### C\n"), [
      "heading",
      "heading",
    ]);
    assert.deepEqual(outlines("a.txt", "Alpha\n\nBeta\n"), ["paragraph"]);
  });

  it("can be only a table, or only front matter", () => {
    assert.deepEqual(outlines("a.md", "| a |\n| - |\n| 5 |\n"), [
      "table-row",
      "table-row",
    ]);
    assert.deepEqual(outlines("a.md", "---\ntitle: A\n---\n"), []);
  });

  for (const [name, text] of [
    ["10,000 nested quotes", "> ".repeat(10_000) + "5 percent"],
    ["10,000 nested lists", "- ".repeat(10_000) + "5 percent"],
    ["10,000 open brackets", "[".repeat(10_000)],
    ["10,000 open emphases", "*a ".repeat(10_000)],
    ["a megabyte on one line", "The output rose again. ".repeat(45_000)],
    ["a megabyte of short lines", "Alpha beta\n".repeat(90_000)],
    ["a megabyte of spaces", `a${" ".repeat(1_000_000)}b`],
  ] as const)
    it(`can be ${name}`, () => {
      for (const extension of ["md", "txt"]) {
        const { problems } = ingest(file(`a.${extension}`, text));
        assert.deepEqual(problems, []);
      }
    }).timeout(20_000);
});
