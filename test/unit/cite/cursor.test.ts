import assert from "node:assert/strict";
import { latex, pandoc } from "../../../src/core/cite";

/** A line with the cursor as `|`; then what is replaced, what is typed, and "bracketed"; or nothing. */
const CASES: readonly (readonly [string, string?])[] = [
  ["@|", "  "],
  ["As @hu|", "hu hu "],
  ["As @hu|ang-x says", "huang-x hu "],
  ["As @hu|ang. Next", "huang hu "],
  ["[@|", "  bracketed"],
  ["[see @hu|, p. 3]", "hu hu bracketed"],
  ["[@a, p. 3; @|]", "  bracketed"],
  ["[@a, p. 3] and @b|", "b b "],
  ["[-@b|]", "b b bracketed"],
  ["-@b|", "b b "],
  ["(@b|)", "b b "],
  ["“@b|”", "b b "],
  ["@{ab|c.}, x", "{abc.} ab "],
  ["[@{a b|", "{a b a b bracketed"],
  ["@a:|", "a: a: "],
  ["name@ho|st"],
  ["name.@ho|st"],
  ["\\@fo|o"],
  ["`code @fo|o`"],
  ["`code` @fo|o `more`", "foo fo "],
  ["open ` @fo|o", "foo fo "],
  ["@foo |"],
  ["@foo, |"],
  ["@fig-|x"],
  ["https://example.org/@fo|o"],
  ["|@foo"],
  ["no key|"],
  ["@{ab}|"],
];

const IN_LATEX: typeof CASES = [
  ["\\cite{|", "  bracketed"],
  ["As \\textcite{hu|ang} says", "huang hu bracketed"],
  ["\\autocite[see][p.~3]{a, hu|, b}", "hu hu bracketed"],
  ["\\autocites[3]{a}[4]{b|", "b b bracketed"],
  ["\\emph{hu|"],
  ["\\cite{a} hu|"],
  ["% \\cite{hu|"],
  ["5\\% \\cite{hu|", "hu hu bracketed"],
];

describe("the cursor in a citation", () => {
  const cases = [
    ...CASES.map((one) => ({ syntax: pandoc, one })),
    ...IN_LATEX.map((one) => ({ syntax: latex, one })),
  ];
  for (const {
    syntax,
    one: [marked, expected],
  } of cases)
    it(marked, () => {
      const character = marked.indexOf("|");
      const line = marked.replace("|", "");
      const cursor = syntax.cursor(line, character);
      const shown =
        cursor &&
        `${line.slice(cursor.keySpan.start, cursor.keySpan.end)} ${cursor.typed} ${cursor.bracketed ? "bracketed" : ""}`;
      assert.equal(shown, expected);
    });
});
