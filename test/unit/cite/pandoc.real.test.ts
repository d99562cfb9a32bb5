import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { latex, pandoc } from "../../../src/core/cite";
import type { Citation, CitationSyntax } from "../../../src/core/cite";
import { isCrossReference, writeKey } from "../../../src/core/cite/pandocKey";
import { anyKey, anyLocator, anyProse } from "./generate";
import { Random } from "./random";

/** Pandoc is asked what it reads; pending where it is not installed. */
describe("agreement with Pandoc itself", function () {
  this.timeout(60_000);

  before(function () {
    if (spawnSync("pandoc", ["--version"]).status !== 0) this.skip();
  });

  it("finds the citations that Pandoc finds", () => {
    const random = new Random(2);
    const texts = Array.from({ length: 600 }, () => anyForm(random));
    const blocks = batches(texts).flatMap((batch) =>
      documentOf(
        run(["-f", "markdown-smart", "-t", "json"], batch.join("\n\n")),
      ),
    );
    assert.equal(blocks.length, texts.length);
    texts.forEach((text, i) => {
      const theirs = citesIn(blocks[i], false).filter(
        ({ key }) => !isCrossReference(key),
      );
      const ours = find(text).map(({ key, inText, suppressed }, at) => ({
        key: key,
        // Versions of Pandoc differ in what they call a citation in running text whose author is suppressed.
        inText: suppressed && inText ? theirs[at]?.inText : inText,
      }));
      assert.deepEqual(ours, theirs, text);
    });
  });

  it("reads the locators that Pandoc's citeproc reads", () => {
    const random = new Random(3);
    const texts = Array.from({ length: 400 }, () => anyBracket(random));
    const theirs = locatorsOf(texts);
    texts.forEach((text, i) => {
      const ours = find(text).map(
        ({ key, locator }) =>
          `${key}|${locator?.label ?? ""}|${dashed(locator?.value ?? "")}`,
      );
      assert.deepEqual(ours, theirs[i], text);
    });
  });

  it("reads the citing commands of LaTeX that Pandoc reads", () => {
    const random = new Random(5);
    const texts = Array.from(
      { length: 300 },
      () => `It rose ${anyCommand(random)}, and ${anyCommand(random)}.`,
    );
    const theirs = locatorsOf(texts, latex);
    texts.forEach((text, i) => {
      const ours = find(text, latex).map(
        ({ key, locator }) =>
          `${key}|${locator?.label ?? ""}|${dashed(locator?.value ?? "")}`,
      );
      assert.deepEqual(ours, theirs[i], text);
    });
  });

  it("reads what is written, with the same key and locator", () => {
    const random = new Random(4);
    const references = Array.from({ length: 300 }, () => ({
      key: anyKey(random),
      locator: anyLocator(random),
    })).filter(
      ({ key, locator }) =>
        KNOWN.has(locator.label) &&
        !isCrossReference(key) &&
        // Pandoc takes no spaces in keys, and marks of emphasis and math in braces are none.
        /^[\w\p{L}\p{N}:.#%&+?~/-]+$/u.test(key),
    );
    for (const syntax of [pandoc, latex]) {
      const possible = references.filter(
        (one) =>
          syntax === pandoc ||
          // Braces are no part of a note in LaTeX: there Pandoc cannot see how far a title goes.
          !(/[~#%&]/.test(one.key) || syntax.write(one).includes("[{")),
      );
      const theirs = locatorsOf(
        possible.map((one) => syntax.write(one)),
        syntax,
      );
      possible.forEach(({ key, locator }, i) => {
        assert.deepEqual(theirs[i], [
          `${key}|${locator.label}|${dashed(locator.value)}`,
        ]);
      });
    }
  });
});

const COMMANDS = [
  "cite",
  "citep",
  "citet",
  "autocite",
  "textcite",
  "parencite",
  "Autocite",
  "Parencite",
  "citealt",
  "supercite",
] as const;

/** A citing command of any form but those that make notes, which are printed elsewhere. */
function anyCommand(random: Random): string {
  const key = () => `k${String(random.below(9))}`;
  const note = () =>
    random.pick([
      "para.~14",
      "p.~3",
      "14",
      "pp. 3--5, 7",
      "emphasis added",
      "\\S~5",
      "chap.~2",
      "¶ 14, see there",
      "3",
    ]);
  const keys = () =>
    Array.from({ length: 1 + random.below(3) }, key).join(
      random.pick([",", ", "]),
    );
  const name = random.pick(COMMANDS);
  return random.pick([
    `\\${name}{${keys()}}`,
    `\\${name}[${note()}]{${keys()}}`,
    `\\${name}[see][${note()}]{${key()}}`,
    `\\${name}[${note()}]{${key()}}`,
    `\\autocites[${note()}]{${key()}}[${note()}]{${key()}}`,
    `\\parencites(see)()[${note()}]{${key()}}{${key()}}`,
  ]);
}

/** A bracket that is never closed has Pandoc search the rest of the document, again and again. */
function batches(texts: readonly string[]): readonly (readonly string[])[] {
  const size = 40;
  const count = Math.ceil(texts.length / size);
  return Array.from({ length: count }, (_, i) =>
    texts.slice(i * size, (i + 1) * size),
  );
}

/** The citations of a document in the order in which they stand, notes within their paragraphs. */
function find(
  text: string,
  syntax: CitationSyntax = pandoc,
): readonly (Citation & { readonly suppressed: boolean })[] {
  return syntax
    .blocks(text)
    .flatMap((block) =>
      syntax
        .find(block.text)
        .map((citation) => ({ at: block.start + citation.start, citation })),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ at, citation }) => ({ ...citation, suppressed: text[at] === "-" }));
}

/** citeproc writes the dash of a range its own way. */
function dashed(value: string): string {
  return value.replace(/-+/g, "–");
}

const SUFFIXES = [
  "",
  "",
  ", p. 3",
  " p. 3",
  ", para. 14",
  ", ¶ 14",
  ", paras. 4-5",
  ", p. 3, 7",
  ", 14",
  "{ii, A}",
  ", {p. x, y}",
  ", emphasis added",
  ", p. 3 [sic]",
  ", see also \\[3\\]",
  ", **p. 3**",
  ", p. 3 and `code; @x`",
  "{}, 99 years",
  ",",
] as const;
const PREFIXES = [
  "",
  "",
  "",
  "see ",
  "e.g., ",
  "-",
  "see -",
  "*compare* ",
  "[as] ",
] as const;

function anyItem(random: Random): string {
  return `${random.pick(PREFIXES)}@${simpleKey(random)}${random.pick(SUFFIXES)}`;
}

/** A citation of any form, or something that looks like one, in running text. */
function anyForm(random: Random): string {
  const items = Array.from({ length: 1 + random.below(3) }, () =>
    anyItem(random),
  );
  // Of brackets that come to nothing, Pandoc tries every reading: one part is enough.
  const first = anyItem(random);
  const bracket = `[${items.join(random.pick(["; ", ";", " ; "]))}]`;
  const key = `@${simpleKey(random)}`;
  const forms = [
    bracket,
    bracket,
    `${key} ${bracket}`,
    `${key} [p. 3]`,
    `${key}[p. 3; ${items.join("; ")}]`,
    `-${key} says`,
    `${key} says, ${key}.`,
    `(${key}) and "${key}"`,
    `name${key} and name.${key} and name-${key}`,
    `\\${key} and \\\\${key}`,
    `\`${key}\` ${key}`,
    `[text ${key}](https://example.org/a) ${key}`,
    `${bracket}(https://example.org)`,
    `${bracket}[${key}]`,
    `${bracket}{.smallcaps} x`,
    `[outer ${bracket} more]`,
    `[${first}; no key here]`,
    `${key} [sic](https://example.org)`,
    `$x = ${key}$ and $20 ${key} $30`,
    `**${key}** and _says ${key}_`,
    `a note^[In it, ${bracket}.] and ${key}`,
    `<!-- ${key} --> <b>${key}</b> <a@example.org>`,
    `[${first}`,
    `${key}${key} @@ @{ @`,
    `${key}. ${key}, ${key}: ${key}; ${key}’s ${key}—${key}`,
  ];
  return `It rose ${random.pick(forms)} ${anyProse(random).replace(/[[\]{}$*]/g, "")} end.`;
}

function simpleKey(random: Random): string {
  const key = anyKey(random);
  // What is left over of a key can be mark-up, such as a "_" that begins no emphasis and upsets Pandoc 2.17.
  if (/^[\w:.#%&+?~/-]+$/.test(key) && writeKey(key) === key) return key;
  return random.pick([
    "a",
    "fig-x",
    "huang-hongqiao",
    "b2020",
    "{a.}",
    "{https://example.org/?a=b}",
  ]);
}

const LABELS = [
  "p. ",
  "pp. ",
  "para. ",
  "paras. ",
  "¶ ",
  "¶",
  "§ ",
  "§§",
  "sec. ",
  "chap. ",
  "fig. ",
  "n. ",
  "l. ",
  "ll. ",
  "page ",
  "paragraph ",
  "Sections ",
  "p.",
  "",
] as const;
const VALUES = [
  "3",
  "14",
  "4-5",
  "4–5",
  "3, 7",
  "3, 7-9, 12",
  "3a",
  "A-1",
  "2.1",
  "12(3)",
  "(3)",
  "iv",
  "xii-xv",
  "3 5",
  "1.2.3",
  "5:6",
] as const;
const REST = [
  "",
  "",
  "",
  ", emphasis added",
  " and passim",
  " [sic]",
  ".",
  ", see there",
  " (Table)",
] as const;

function anyBracket(random: Random): string {
  const items = Array.from({ length: 1 + random.below(3) }, (_, i) => {
    const label = random.pick(LABELS);
    const values = label === "" ? VALUES.filter((v) => /^\d/.test(v)) : VALUES;
    const locator = random.chance(6)
      ? `{${label}${random.pick([...values, "x and y"])}}`
      : `${label}${random.pick(values)}${random.pick(REST)}`;
    return `@k${String(i)}${random.pick([", ", " ", ","])}${random.chance(6) ? "emphasis added" : locator}`;
  });
  return `[${items.join("; ")}]`;
}

/** What Pandoc calls the formats. Without "smart", quotation marks and dashes stay as they are. */
const FORMATS = { pandoc: "markdown-smart", latex: "latex-smart" } as const;

/** The kinds of locator that Pandoc 2.17 knows and a report does. */
const KNOWN = new Set([
  "page",
  "paragraph",
  "section",
  "chapter",
  "figure",
  "note",
  "line",
]);

/** For each text, "key|label|locator" of its citations as citeproc hands them to a style. */
function locatorsOf(
  texts: readonly string[],
  syntax: CitationSyntax = pandoc,
): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), "cited-figures-"));
  try {
    const style = join(folder, "style.csl");
    const bibliography = join(folder, "references.json");
    writeFileSync(style, STYLE);
    const keys = new Set(
      texts.flatMap((text) => find(text, syntax).map(({ key }) => key)),
    );
    writeFileSync(
      bibliography,
      JSON.stringify([...keys].map((id) => ({ id, type: "book", title: id }))),
    );
    const html = run(
      [
        "-f",
        FORMATS[syntax.id],
        "-t",
        "plain",
        "--wrap=none",
        "--citeproc",
        "--csl",
        style,
        "--bibliography",
        bibliography,
      ],
      texts.join("\n\n"),
    );
    return html
      .trim()
      .split(/\n\n/)
      .map((line) =>
        [...line.matchAll(/⟦(.*?)⟧/g)].map(([, item = ""]) => {
          const [key = "", label = "", value = ""] = item.split("¦");
          return `${key}|${value === "" ? "" : label}|${dashed(value)}`;
        }),
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const TERMS = [...KNOWN]
  .map(
    (label, i) =>
      `<${i === 0 ? "if" : "else-if"} locator="${label}"><text value="${label}"/></${i === 0 ? "if" : "else-if"}>`,
  )
  .join("");
const STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" page-range-format="minimal-two">
  <info><title>locators</title><id>locators</id><updated>2020-01-01T00:00:00+00:00</updated></info>
  <citation><layout delimiter=" "><group prefix="⟦" suffix="⟧">
    <text variable="title" suffix="¦"/><group suffix="¦"><text value=""/><choose>${TERMS}</choose></group><text variable="locator"/>
  </group></layout></citation>
</style>`;

function run(args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync("pandoc", args, {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

interface PandocCitation {
  readonly key: string;
  readonly inText: boolean;
}

function documentOf(json: string): readonly unknown[] {
  const document: unknown = JSON.parse(json);
  assert.ok(isRecord(document) && Array.isArray(document["blocks"]));
  return document["blocks"] as unknown[];
}

/** The citations in a part of Pandoc's document, those within a citation's words among them and not in text. */
function citesIn(node: unknown, nested: boolean): PandocCitation[] {
  if (Array.isArray(node)) return node.flatMap((part) => citesIn(part, nested));
  if (!isRecord(node)) return [];
  if (node["t"] !== "Cite")
    return Object.values(node).flatMap((part) => citesIn(part, nested));
  const [citations] = node["c"] as [readonly Record<string, unknown>[]];
  return citations.flatMap((citation) => [
    ...citesIn(citation["citationPrefix"], true),
    {
      key: String(citation["citationId"]),
      inText:
        !nested &&
        (citation["citationMode"] as { t: string }).t === "AuthorInText",
    },
    ...citesIn(citation["citationSuffix"], true),
  ]);
}

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}
