import assert from "node:assert/strict";
import { ingest } from "../../../src/core/ingest";
import { Library } from "../../../src/core/library";
import type { CitationKey } from "../../../src/core/report";
import { MemoryFiles, uriOf } from "./memoryFiles";

const HARBOUR = `---
title: Harbour bulletin
author: Port authority
citation-key: harbour
---
The harbour handled 1.2 million containers.
`;
const FERRIES = `---
title: Ferries
citation-key: ferries
---
Ferries carried 4,500 passengers a day.
`;

function figuresOf(library: Library, key: string): readonly string[] {
  const report = library.byKey(key as CitationKey);
  return (report?.statistics ?? []).map(({ quantity }) => quantity.text);
}

async function loaded(files: MemoryFiles): Promise<Library> {
  const library = new Library(files, ingest);
  await library.load();
  return library;
}

describe("library", () => {
  it("finds the reports of the workspace by key and by file", async () => {
    const library = await loaded(
      new MemoryFiles({ "reports/b.md": FERRIES, "reports/a.md": HARBOUR }),
    );
    assert.deepEqual(library.keys(), ["harbour", "ferries"]);
    assert.deepEqual(figuresOf(library, "harbour"), ["1.2 million"]);
    assert.equal(library.byUri(uriOf("reports/b.md"))?.key, "ferries");
    assert.deepEqual(library.problems, []);
  });

  it("reads no file before it is loaded, and each once however often it is asked to load", async () => {
    const files = new MemoryFiles({ "reports/a.md": HARBOUR });
    const library = new Library(files, ingest);
    assert.equal(files.reads.size, 0);
    await Promise.all([library.load(), library.load()]);
    assert.equal(files.reads.get(uriOf("reports/a.md")), 1);
  });

  it("takes up a file that is added, changed, and deleted", async () => {
    const files = new MemoryFiles({ "reports/a.md": HARBOUR });
    const library = await loaded(files);
    let changes = 0;
    library.onDidChange(() => changes++);

    await library.refresh(files.write("reports/b.md", FERRIES));
    assert.deepEqual(library.keys(), ["harbour", "ferries"]);
    await library.refresh(
      files.write("reports/a.md", HARBOUR.replace("1.2 million", "900,000")),
    );
    assert.deepEqual(figuresOf(library, "harbour"), ["900,000"]);
    await library.remove(files.delete("reports/b.md"));
    assert.deepEqual(library.keys(), ["harbour"]);
    assert.equal(changes, 3);
  });

  it("forgets all reports of a folder that is deleted", async () => {
    const library = await loaded(
      new MemoryFiles({
        "reports/2023/a.md": HARBOUR,
        "reports/2024/b.md": FERRIES,
      }),
    );
    await library.remove(uriOf("reports/2023"));
    assert.deepEqual(library.keys(), ["ferries"]);
  });

  it("takes a report's bibliographic data from the sidecar beside it, and follows its changes", async () => {
    const files = new MemoryFiles({
      "reports/a.txt": "The harbour handled 1.2 million containers.\n",
      "reports/a.csl.json": '{"citation-key": "port", "title": "Port"}',
    });
    const library = await loaded(files);
    assert.deepEqual(library.keys(), ["port"]);
    await library.refresh(
      files.write("reports/a.csl.json", '{"citation-key": "quay"}'),
    );
    assert.deepEqual(library.keys(), ["quay"]);
  });

  it("says which of two reports with one key is meant", async () => {
    const library = await loaded(
      new MemoryFiles({ "reports/a.md": HARBOUR, "reports/b.md": HARBOUR }),
    );
    assert.equal(
      library.byKey("harbour" as CitationKey)?.uri,
      uriOf("reports/a.md"),
    );
    assert.deepEqual(
      library.problems.map(({ code, uri }) => [code, uri]),
      [["duplicate-key", uriOf("reports/b.md")]],
    );
    assert.match(
      library.problems[0]?.message ?? "",
      /reports\/b\.md.*“harbour”/,
    );
  });

  it("puts the bundled report last, and lets a report with its key replace it without complaint", async () => {
    const files = new MemoryFiles({
      "data/bundled.md": HARBOUR,
      "reports/own.md": HARBOUR,
      "reports/z.md": FERRIES,
    });
    files.bundled = uriOf("data/bundled.md");
    const library = await loaded(files);
    assert.deepEqual(
      library.reports.map(({ uri }) => uri),
      ["reports/own.md", "reports/z.md", "data/bundled.md"].map(uriOf),
    );
    assert.equal(
      library.byKey("harbour" as CitationKey)?.uri,
      uriOf("reports/own.md"),
    );
    assert.deepEqual(library.problems, []);
  });

  it("keeps working beside files that cannot be read", async () => {
    const files = new MemoryFiles({
      "reports/a.md": HARBOUR,
      "reports/empty.txt": "",
      "reports/picture.txt": new Uint8Array([0x89, 0x50, 0, 0, 1]),
      "reports/huge.txt": new Uint8Array(50_000_000).fill(0x20),
    });
    files.write("reports/locked.md", new Error("permission denied"));
    const library = await loaded(files);
    assert.deepEqual(library.keys(), ["harbour"]);
    assert.deepEqual(
      library.problems.map(({ code, uri }) => [code, uri]).sort(),
      [
        ["empty", uriOf("reports/empty.txt")],
        ["not-text", uriOf("reports/picture.txt")],
        ["too-large", uriOf("reports/huge.txt")],
        ["unreadable", uriOf("reports/locked.md")],
      ],
    );
    for (const { uri, message } of library.problems)
      assert.ok(message.includes(uri.replace("memory:///", "")), message);
  });

  it("keeps the later of two readings when the earlier one is slower", async () => {
    const files = new MemoryFiles({ "reports/a.md": HARBOUR });
    const library = await loaded(files);
    const read = files.read.bind(files);
    let release = (): void => undefined;
    files.read = async (uri, limit) => {
      const bytes = await read(uri, limit);
      await new Promise<void>((resolve) => (release = resolve));
      return bytes;
    };
    const slow = library.refresh(
      files.write("reports/a.md", HARBOUR.replace("1.2", "1.3")),
    );
    await Promise.resolve();
    await Promise.resolve();
    files.read = read;
    await library.refresh(
      files.write("reports/a.md", HARBOUR.replace("1.2", "1.4")),
    );
    release();
    await slow;
    assert.deepEqual(figuresOf(library, "harbour"), ["1.4 million"]);
  });
});
