import assert from "node:assert/strict";
import MarkdownIt from "markdown-it";
import { escapeMarkdown } from "../../../src/extension/markdown";

/** As generous with mark-up as any reader of Markdown is. */
const reader = new MarkdownIt({ html: true, linkify: true });

describe("text of a report as Markdown", () => {
  for (const text of [
    "56.6 percent of the city's total, small and medium-sized",
    "a **bold** claim, _so_ to speak, with `code` and ~~more~~",
    "[Open](command:workbench.action.quit) and ![](https://example.org/a.png)",
    "<b>bold</b> <img src=x> & &amp; <https://example.org>",
    "see https://example.org/a_b or www.example.org, or write to a@example.org",
    "1. First",
    "12) Second",
    "- item",
    "+ item",
    "# Heading",
    "> quoted",
    "===",
    "---",
    "| a | b |",
    "C:\\temp and a trailing \\",
    "$(warning) costs $5",
  ])
    it(`shows ${text}`, () => {
      assert.equal(shownBy(escapeMarkdown(text)), text);
    });

  it("keeps to one line", () => {
    assert.equal(escapeMarkdown("one\n\n    two\t three"), "one two three");
  });

  it("leaves plain prose as it is", () => {
    const prose = "more than 14,000 small and medium-sized firms (56.6%).";
    assert.equal(escapeMarkdown(prose), prose);
  });
});

/** The text that is shown, when the Markdown is nothing but a paragraph of text. */
function shownBy(markdown: string): string {
  const [open, inline, close, ...others] = reader.parse(markdown, {});
  assert.equal(open?.type, "paragraph_open");
  assert.equal(close?.type, "paragraph_close");
  assert.deepEqual(others, []);
  const children = inline?.children ?? [];
  for (const { type } of children)
    assert.ok(type === "text" || type === "text_special", type);
  return children.map(({ content }) => content).join("");
}
