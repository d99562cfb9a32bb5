import assert from "node:assert/strict";
import { latex, pandoc } from "../../../src/core/cite";
import type { Reference } from "../../../src/core/cite";

/** Text before, what is cited in addition, text after; the same text where nothing is to be added. */
const CASES: readonly (readonly [string, string, string])[] = [
  ["x [@a, para. 10].", "[@a, para. 10]", "x [@a, para. 10]."],
  ["x [@a, para. 10].", "[@a, para. 11]", "x [@a, paras. 10, 11]."],
  ["x [@a, para. 10].", "[@a, para. 9]", "x [@a, paras. 9, 10]."],
  ["x [@a, paras. 4-6].", "[@a, para. 5]", "x [@a, paras. 4-6]."],
  ["x [@a, paras. 4-6].", "[@a, para. 9]", "x [@a, paras. 4-6, 9]."],
  ["x [@a, paras. 4 and 6].", "[@a, para. 5]", "x [@a, paras. 4, 5, 6]."],
  [
    "x [@a, ¶ 10, my italics].",
    "[@a, para. 11]",
    "x [@a, paras. 10, 11, my italics].",
  ],
  ["x [@a, 10].", "[@a, p. 11]", "x [@a, 10, 11]."],
  ["x [@a, Abs. 10].", "[@a, para. 11]", "x [@a, Abs. 10, 11]."],
  ["x [@a, p. iv].", "[@a, p. 11]", "x [@a, p. iv; @a, p. 11]."],
  [
    "x [@a, {para. ii, A}].",
    "[@a, para. 3]",
    "x [@a, {para. ii, A}; @a, para. 3].",
  ],
  ["x [@a, para. 10].", "[@a, tbl. 1]", "x [@a, para. 10; @a, tbl. 1]."],
  ["x [@a, para. 10].", "[@b, para. 10]", "x [@a, para. 10; @b, para. 10]."],
  ["x [@a, para. 10 ].", "[@b]", "x [@a, para. 10; @b ]."],
  ["x [@a, p. 1; @b, p. 2].", "[@a, p. 3]", "x [@a, pp. 1, 3; @b, p. 2]."],
  ["x [@a].", "[@a, para. 10]", "x [@a]."],
  ["x [@a, para. 10].", "[@a]", "x [@a, para. 10; @a]."],
  ["As @a says", "[@a, para. 10]", "As @a says"],
  ["As @a says", "[@b, para. 10]", "As @a [@b, para. 10] says"],
  ["As @a [para. 10] says", "[@a, para. 11]", "As @a [paras. 10, 11] says"],
  ["As @a [para. 10] says", "[@b]", "As @a [para. 10; @b] says"],
];

const IN_LATEX: typeof CASES = [
  ["x \\cite[para.~10]{a}.", "[@a, para. 10]", "x \\cite[para.~10]{a}."],
  ["x \\cite[para.~10]{a}.", "[@a, para. 11]", "x \\cite[paras.~10, 11]{a}."],
  [
    "x \\cite[para.~10]{a}.",
    "[@b, para. 3]",
    "x \\cite[para.~10]{a} \\cite[para.~3]{b}.",
  ],
  ["x \\cite{a}.", "[@b]", "x \\cite{a,b}."],
  ["x \\cite{a}.", "[@a, para. 3]", "x \\cite{a}."],
  ["x \\autocites[p.~1]{a}.", "[@b, p. 3]", "x \\autocites[p.~1]{a}[p.~3]{b}."],
];

describe("extending a citation", () => {
  const cases = [
    ...CASES.map((one) => ({ syntax: pandoc, one })),
    ...IN_LATEX.map((one) => ({ syntax: latex, one })),
  ];
  for (const {
    syntax,
    one: [text, addition, expected],
  } of cases)
    it(`${text} + ${addition}`, () => {
      const cluster = syntax.find(text)[0]?.cluster;
      assert.ok(cluster);
      const edit = syntax.extend(text, cluster, reference(addition));
      const result =
        edit === undefined
          ? text
          : text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
      assert.equal(result, expected);
    });
});

function reference(written: string): Reference {
  const [citation] = pandoc.find(written);
  assert.ok(citation);
  const { key, locator } = citation;
  return locator
    ? { key, locator: { label: locator.label, value: locator.value } }
    : { key };
}
