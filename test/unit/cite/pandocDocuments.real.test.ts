import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { pandoc } from "../../../src/core/cite";
import { Random } from "./random";

/** Parts of documents; every `@` becomes a key of its own, in prose and elsewhere. */
const PARTS = [
  "Text @ and\nmore @.",
  "# Head @ {#a .b}",
  "Head @\n======",
  "```\n@\n```",
  "~~~ {.r}\n@\n\n@\n~~~",
  "    code @\n\n    more @",
  "- item @\n- two @\n    - nested @\n\n    paragraph @",
  "1.  one @\n2.  two @\n\n    more @\n\n        code @",
  "(1) one @\n(2) two @",
  "a. one @\nb. two @",
  "- [ ] task @\n- [x] done @",
  "(@) an example [@; @, p. 3](https://example.org) [@]{.c}",
  "> quote @\ngoes on @\n\n> > deep @\n>\n>     code @",
  "a `@` b ``x ` @`` @",
  "a `r @` @ `x`{=html}",
  "un`closed @\n\n@` x",
  "a $x@$ b $5 @ $6 $$y\n@$$ @",
  "a <!-- @\n\n@ --> @",
  "<!-- @ -->",
  '<b title="@">@</b> <br/> @',
  '<div class="@">\nText @\n</div>',
  '<script>\nx = "@"\n</script>',
  "5 < 6 @ > 4 <5 @",
  '[text @](https://example.org/@ "t @") @',
  "![alt @](a@.png){width=5}",
  "[text @][ref] @\n\n[ref]: https://example.org/@ 'title @'",
  "<https://example.org/@> @",
  "note[^n] @\n\n[^n]: Note @\n\n    more @",
  "inline^[note @, [see @, p. 3].] @",
  "| A @ | B |\n|---|--:|\n| x @ | `a @` |\n| [@, p. 3] | @ |",
  "A @ | B\n--|--\n1 | @",
  "+---+--------+\n| a | @      |\n+---+--------+",
  "| line @\n| block @",
  "Table: Caption @",
  '::: {.note title="@"}\nInside @\n:::',
  "Term @\n:   Definition @",
  "\\begin{eq}\n@\n\\end{eq}",
  "a \\cite[@]{x} @ \\textbf{y @}",
  "*em @* **st @** ~~x @~~ H~2~O",
  "a **un @\n\n_x @",
  '\\@ \\\\@ a@ "@" (@)',
  "---\n\n@\n\n***",
] as const;

/** Pandoc is asked what it takes for prose; pending where it is not installed. */
describe("documents as Pandoc reads them", function () {
  this.timeout(60_000);

  before(function () {
    if (spawnSync("pandoc", ["--version"]).status !== 0) this.skip();
  });

  it("have the same citations", () => {
    const random = new Random(1);
    for (let run = 0; run < 40; run++) {
      let keys = 0;
      const document = Array.from({ length: 10 }, (_, i) =>
        // Each part's note has a name of its own.
        random.pick(PARTS).replaceAll("[^n]", `[^n${String(i)}]`),
      )
        .join("\n\n")
        .replace(/@/g, () => `@k${String(keys++)}`);
      const ours = pandoc
        .blocks(document)
        .flatMap((block) => pandoc.find(block.text).map(({ key }) => key));
      // Notes are listed where they are called up, not where they stand.
      assert.deepEqual(
        [...ours].sort(),
        [...theirs(document)].sort(),
        document,
      );
    }
  });
});

function theirs(document: string): readonly string[] {
  const { status, stdout, stderr } = spawnSync(
    "pandoc",
    ["-f", "markdown-smart", "-t", "json"],
    { input: document, encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  return [...stdout.matchAll(/"citationId":"(\w+)"/g)].map(
    ([, key = ""]) => key,
  );
}
