import assert from "node:assert/strict";
import { citationKey } from "../../../src/core/ingest/key";
import { parseName } from "../../../src/core/ingest/names";
import { fileNameFor } from "../../../src/core/ingest/naming";

const URI = "file:///home/reports/Bulletin%20May.txt";

function key(title?: string, author?: string, given?: string): string {
  return citationKey(
    {
      type: "document",
      ...(title === undefined ? {} : { title }),
      ...(author === undefined ? {} : { author: [parseName(author)] }),
      ...(given === undefined ? {} : { "citation-key": given }),
    },
    URI,
  );
}

describe("citation keys", () => {
  it("are the ones that are given", () => {
    assert.equal(key("Wages", "City Desk", "Doe:2023"), "Doe:2023");
    assert.equal(key("Wages", "City Desk", " @wages "), "wages");
  });

  for (const [title, author, expected] of [
    [
      "Hongqiao hub's CBD eyes high-quality development, unified national market",
      "Huang Yixuan",
      "huang-hongqiao",
    ],
    ["The wages of the north", "Statistics Office", "statistics-office-wages"],
    ["EU growth slows", "Huang Yixuan", "huang-eu-growth"],
    ["Über die Löhne", "Ada Łukasiewicz", "lukasiewicz-uber"],
    ["The wages of the north in 2023", undefined, "wages-north-2023"],
    [undefined, undefined, "bulletin-may"],
    ["Annual report", "SEC", "secannual"],
    ["Tab. of 2020", undefined, "tab-2020"],
  ] as const)
    it(expected, () => {
      assert.equal(key(title, author), expected);
    });

  it("are made from the file's name where the title has no letter for them", () => {
    assert.equal(key("虹桥枢纽"), "bulletin-may");
    const uri = "file:///home/%E8%99%B9.txt";
    const made = citationKey({ type: "document", title: "虹桥枢纽" }, uri);
    assert.match(made, /^report-[a-z0-9]+$/);
    assert.equal(
      citationKey({ type: "document", title: "虹桥枢纽" }, uri),
      made,
    );
  });
});

describe("names for imported files", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const none = () => false;

  it("keep the file's own name as far as that is safe", () => {
    const name = (given: string) => fileNameFor(bytes("Text."), given, none);
    assert.equal(name("Annual Report: 2023.MD"), "annual-report-2023.md");
    assert.equal(name("../../etc/passwd.txt"), "etc-passwd.txt");
    assert.equal(name("CON.txt"), "con-report.txt");
    assert.equal(name("虹桥.txt"), "report.txt");
    assert.equal(name(`${"long ".repeat(50)}.txt`).length < 70, true);
  });

  it("never take a name that is taken", () => {
    const taken = new Set(["a.txt", "a-2.txt"]);
    const name = fileNameFor(bytes("Text."), "a.txt", (one) => taken.has(one));
    assert.equal(name, "a-3.txt");
  });

  it("follow the citation key for text from the clipboard", () => {
    const text =
      "Hongqiao hub grows again this year\nBy Huang Yixuan\nIt grew by 5 percent.\n";
    assert.equal(
      fileNameFor(bytes(text), undefined, none),
      "huang-hongqiao.txt",
    );
    const markdown = "# Wages of the north\n\nThey rose.\n";
    assert.equal(
      fileNameFor(bytes(markdown), undefined, none),
      "wages-north.md",
    );
  });
});
