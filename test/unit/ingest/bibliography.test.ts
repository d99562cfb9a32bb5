import assert from "node:assert/strict";
import {
  itemFromFrontMatter,
  itemFromSidecar,
} from "../../../src/core/ingest/bibliography";
import { readFrontMatter } from "../../../src/core/ingest/frontMatter";
import { parseName } from "../../../src/core/ingest/names";
import { displayName, shortName } from "../../../src/core/report";

const MD = "file:///home/reports/bulletin.md";
const SIDECAR = "file:///home/reports/bulletin.csl.json";

function frontMatter(yaml: string) {
  return itemFromFrontMatter(readFrontMatter(MD, `---\n${yaml}\n---\n`).data);
}

function sidecar(json: string) {
  return itemFromSidecar(SIDECAR, new TextEncoder().encode(json));
}

function authors(yaml: string): string[] {
  return (frontMatter(yaml).author ?? []).map(displayName);
}

describe("front matter", () => {
  it("gives the fields their CSL names", () => {
    const item = frontMatter(
      "title: Wages\ndate: 2023-05-06\ncitekey: office-wages\npublisher: Statistics Office\nurl: https://example.org\nlang: en-GB",
    );
    assert.deepEqual(item, {
      "citation-key": "office-wages",
      title: "Wages",
      issued: { "date-parts": [[2023, 5, 6]] },
      publisher: "Statistics Office",
      language: "en-GB",
      URL: "https://example.org",
    });
  });

  for (const yaml of [
    "author: Huang Yixuan",
    "author: Huang, Yixuan",
    "author: [Huang Yixuan]",
    "author:\n  - Huang Yixuan",
    "author: {name: Huang Yixuan}",
    "author:\n  - name: Huang Yixuan\n    affiliation: City desk",
    "author:\n  - {family: Huang, given: Yixuan, static-ordering: true}",
    "author:\n  - name: {family: Huang, given: Yixuan, static-ordering: true}",
    "author:\n  - literal: Huang Yixuan",
    "authors: Huang Yixuan",
  ])
    it(`reads ${JSON.stringify(yaml)}`, () => {
      const [name] = authors(yaml);
      assert.ok(name === "Huang Yixuan" || yaml.includes("Huang, Yixuan"));
    });

  it("reads several authors in one string", () => {
    assert.deepEqual(
      authors("author: Huang Yixuan and Statistics Office of the City"),
      ["Huang Yixuan", "Statistics Office of the City"],
    );
    assert.deepEqual(authors("author: Huang Yixuan, City Desk"), [
      "Huang Yixuan",
      "City Desk",
    ]);
  });

  it("keeps what it can of broken YAML, and says in which line it is broken", () => {
    const text =
      "---\ntitle: Growth: the second part\ncitation-key: bureau-growth\n---\nText.\n";
    const { data, end, problems } = readFrontMatter(MD, text);
    assert.deepEqual(data, { "citation-key": "bureau-growth" });
    assert.equal(text.slice(end), "Text.\n");
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.line, 1);
    assert.match(
      problems[0]?.message ?? "",
      /^The front matter of reports\/bulletin\.md .* line 2 /,
    );
  });

  it("ends at the first empty line when nothing closes it", () => {
    const text = "---\ntitle: Growth\n\nText.\n";
    const { data, end, problems } = readFrontMatter(MD, text);
    assert.deepEqual(data, { title: "Growth" });
    assert.equal(text.slice(end), "Text.\n");
    assert.equal(problems[0]?.line, 0);
  });

  it("is not a rule at the top of a text", () => {
    const text = "---\nText between rules.\n\n---\n";
    assert.equal(readFrontMatter(MD, text).end, 0);
  });

  it("may be empty, and may have CR LF", () => {
    const text = "---\r\ntitle: A\r\n---\r\nText.";
    const { data, end } = readFrontMatter(MD, text);
    assert.deepEqual(data, { title: "A" });
    assert.equal(text.slice(end), "Text.");
    assert.deepEqual(readFrontMatter(MD, "---\n---\nText.").problems, []);
  });
});

describe("a sidecar", () => {
  it("is an object or a list of one", () => {
    const item = { type: "report", title: "Wages" };
    assert.deepEqual(sidecar(JSON.stringify(item)).item, item);
    assert.deepEqual(sidecar(JSON.stringify([item])).item, item);
  });

  it("gives the key by id when there is no citation-key, unless that is a URI", () => {
    const key = (json: string) => sidecar(json).item["citation-key"];
    assert.equal(key('{"id": "wages", "title": "A"}'), "wages");
    assert.equal(key('{"id": "a", "citation-key": "b"}'), "b");
    assert.equal(key('{"id": "http://zotero.org/users/1/items/A"}'), undefined);
  });

  for (const [text, what] of [
    ["not JSON", /is not JSON/],
    ["[]", /exactly one item/],
    ["[{}, {}]", /exactly one item/],
    ["5", /is not an object/],
    ["", /is empty/],
  ] as const)
    it(`says what is wrong with ${JSON.stringify(text)}`, () => {
      const { item, problems } = sidecar(text);
      assert.deepEqual(item, {});
      assert.match(problems[0]?.message ?? "", what);
      assert.equal(problems[0]?.uri, SIDECAR);
    });

  it("leaves out a field that is not as CSL has it, and keeps the others", () => {
    const { item, problems } = sidecar(
      '{"title": "Wages", "author": "Huang", "issued": {"date-parts": "x"}, "publisher": {}}',
    );
    assert.deepEqual(item, { title: "Wages" });
    assert.deepEqual(
      problems.map(({ message }) => /“(\w+)”/.exec(message)?.[1]),
      ["author", "issued", "publisher"],
    );
  });
});

describe("names", () => {
  for (const [text, shown, short] of [
    ["Huang Yixuan", "Huang Yixuan", "Huang"],
    ["Ada Lovelace", "Ada Lovelace", "Lovelace"],
    ["Lovelace, Ada", "Ada Lovelace", "Lovelace"],
    ["Ludwig van Beethoven", "Ludwig van Beethoven", "Beethoven"],
    ["Martin Luther King, Jr.", "Martin Luther King Jr.", "King"],
    ["Statistics Office", "Statistics Office", "Statistics Office"],
    [
      "Office for Statistics, Labour",
      "Office for Statistics, Labour",
      "Office for Statistics, Labour",
    ],
    ["Xinhua", "Xinhua", "Xinhua"],
  ] as const)
    it(text, () => {
      const name = parseName(text);
      assert.equal(displayName(name), shown);
      assert.equal(shortName(name), short);
    });
});
