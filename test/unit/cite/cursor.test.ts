import assert from "node:assert/strict";
import { pandoc } from "../../../src/core/cite";

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

describe("the cursor in a citation", () => {
  for (const [marked, expected] of CASES)
    it(marked, () => {
      const character = marked.indexOf("|");
      const line = marked.replace("|", "");
      const cursor = pandoc.cursor(line, character);
      const shown =
        cursor &&
        `${line.slice(cursor.keySpan.start, cursor.keySpan.end)} ${cursor.typed} ${cursor.bracketed ? "bracketed" : ""}`;
      assert.equal(shown, expected);
    });
});
