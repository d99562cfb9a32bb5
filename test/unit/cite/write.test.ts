import assert from "node:assert/strict";
import {
  latex,
  LOCATOR_LABELS,
  pandoc,
  SYNTAXES,
} from "../../../src/core/cite";
import type {
  CitationSyntax,
  LabelLanguage,
  Reference,
} from "../../../src/core/cite";
import type { CitationKey } from "../../../src/core/report";
import { isCrossReference } from "../../../src/core/cite/pandocKey";
import { anyKey, anyLocator, anyProse } from "./generate";
import { Random } from "./random";

const key = "huang" as CitationKey;
const LANGUAGES = Object.keys(LOCATOR_LABELS) as LabelLanguage[];

describe("writing Pandoc citations", () => {
  it("writes keys, locators and labels as people do", () => {
    const locator = { label: "paragraph", value: "10" } as const;
    assert.equal(pandoc.write({ key }), "[@huang]");
    assert.equal(pandoc.write({ key, locator }), "[@huang, para. 10]");
    assert.equal(pandoc.writeInText({ key, locator }), "@huang [para. 10]");
    assert.equal(pandoc.write({ key, locator }, "de"), "[@huang, Abs. 10]");
    assert.equal(
      pandoc.write({ key, locator: { label: "page", value: "4-5" } }),
      "[@huang, pp. 4-5]",
    );
    assert.equal(
      pandoc.write({ key: "a--b." as CitationKey, locator }),
      "[@{a--b.}, para. 10]",
    );
    assert.equal(
      pandoc.write({
        key,
        locator: { label: "section", value: "Lead and rest" },
      }),
      "[@huang, {sec. Lead and rest}]",
    );
  });
});

describe("writing LaTeX citations", () => {
  it("writes a command that every package has", () => {
    const locator = { label: "paragraph", value: "10" } as const;
    assert.equal(latex.write({ key }), "\\cite{huang}");
    assert.equal(latex.write({ key, locator }), "\\cite[para.~10]{huang}");
    assert.equal(
      latex.write({ key, locator: { label: "page", value: "[3]" } }),
      "\\cite[{p. [3]}]{huang}",
    );
  });
});

for (const syntax of SYNTAXES)
  describe(`writing and finding in ${syntax.id}`, () => {
    it("finds what it wrote, with the same key and locator, in any text", () => {
      const random = new Random(14);
      for (let run = 0; run < 3000; run++) {
        const reference = anyReference(random, syntax);
        const language = random.pick(LANGUAGES);
        const inText = random.chance(3);
        const written = inText
          ? syntax.writeInText(reference, language)
          : syntax.write(reference, language);
        // What touches it keeps clear of addresses ("x@y"), links ("[@a](…)") and brackets that would be the key's ("@a [sic]").
        const before = `${anyProse(random)} `;
        const text = `${before}${written} says ${anyProse(random)}`;
        const found = syntax
          .find(text)
          .find(({ cluster }) => cluster.start === before.length);
        assert.ok(found, `nothing found in: ${text}`);
        assert.equal(found.key, reference.key, text);
        assert.equal(found.locator?.label, reference.locator?.label, text);
        assert.equal(found.locator?.value, reference.locator?.value, text);
        if (syntax.id === "pandoc") assert.equal(found.inText, inText, text);
        assert.equal(
          text.slice(found.cluster.start, found.cluster.end),
          written,
        );
      }
    });

    it("finds it in a document, too", () => {
      const random = new Random(15);
      for (let run = 0; run < 1000; run++) {
        const references = Array.from({ length: 5 }, () =>
          anyReference(random, syntax),
        );
        const document = references
          .map(
            (reference) =>
              `${random.pick(["", "- ", "> ", "1. ", "# "])}It is 5 ${syntax.write(reference)}.`,
          )
          .join("\n\n");
        const found = syntax
          .blocks(document)
          .flatMap((block) => syntax.find(block.text));
        assert.deepEqual(
          found.map((citation) => [
            citation.key,
            citation.locator?.label,
            citation.locator?.value,
          ]),
          references.map(({ key, locator }) => [
            key,
            locator?.label,
            locator?.value,
          ]),
          document,
        );
      }
    });
  });

/** A reference that the syntax can express: Quarto's cross-references cannot be cited, and LaTeX has no way to escape in keys. */
function anyReference(random: Random, syntax: CitationSyntax): Reference {
  const key = anyKey(random);
  const impossible =
    syntax.id === "latex"
      ? /[\\{}%,~#&^]/.test(key) || key.trim() !== key
      : isCrossReference(key);
  if (impossible) return anyReference(random, syntax);
  if (random.chance(4)) return { key };
  const locator = anyLocator(random);
  if (syntax.id !== "latex") return { key, locator };
  return {
    key,
    locator: { ...locator, value: locator.value.replace(/%/g, "") },
  };
}
