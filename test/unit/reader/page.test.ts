import assert from "node:assert/strict";
import { drawn, glance, page } from "./reports";

describe("the page of a report", () => {
  it("numbers the paragraphs and marks the statistics", () => {
    assert.equal(
      drawn(
        page(`# Clinics

The first paragraph says nothing in numbers.

## Staff

More than 14,000 nurses work there. They are 17.5 percent of all employees.
`),
      ),
      `1 The first paragraph says nothing in numbers.
# Staff
2 [More than 14,000] nurses work there. They are [17.5 percent] of all employees.`,
    );
  });

  it("keeps inline marks, inside statistics and across their edges", () => {
    assert.equal(
      drawn(
        page(
          `The budget is **$56 million**, *up 5 percent* on the year, see [the table](x.html) in \`code\`.`,
        ),
      ),
      "1 The budget is [**$56 million**], *up *[*5 percent*] on the year, see _the table_ in `code`.",
    );
  });

  it("gathers items into lists, and rows and their caption into tables", () => {
    assert.equal(
      drawn(
        page(`The office gives reasons:

- fewer orders
  - at home
- weather

1. Nurses
2. Doctors

Table 1: Staff

| Place | Nurses |
| --- | --- |
| North | 120 |
| South | 85 |

After the table.
`),
      ),
      `1 The office gives reasons:
- fewer orders
  - at home
- weather
1. Nurses
2. Doctors
: Table 1: Staff
‖ Place | Nurses→
| North | [120]→
| South | [85]→
2 After the table.`,
    );
  });

  it("shows quotes, code and footnotes as what they are", () => {
    assert.equal(
      drawn(
        page(`Before.[^1]

> A quotation.

\`\`\`
let 12 percent = 1
\`\`\`

[^1]: A note.
`),
      ),
      `1 Before.
quote 2 A quotation.
code let 12 percent = 1
footnote A note.`,
    );
  });

  it("has an outline with the figures of each section itself", () => {
    const { outline } = page(`# Title

Text with 12 percent of all firms.

## One

It has 20 percent of all firms.

### Deep

It has 30 percent of firms and 40 percent of shops.

## Two

Nothing.
`);
    assert.deepEqual(
      outline.map(({ title, level, figures }) => [title, level, figures]),
      [
        ["One", 1, 1],
        ["Deep", 2, 2],
        ["Two", 1, 0],
      ],
    );
  });

  it("has a head with only what is known", () => {
    const { head } = page(`---
title: Jobs
author: Statistics Office
issued: 2023-11-14
---

Text.
`);
    assert.equal(head.title, "Jobs");
    assert.equal(head.authors, "Statistics Office");
    assert.deepEqual(head.source, ["November 14, 2023"]);
    assert.equal("abstract" in head, false);
  });

  it("places what is derived beside the last figure that it follows from", () => {
    const { derived, figures } = page(`Nothing here.

The area has gathered 287 small enterprises. They are 56.6 percent of the city's total.
`);
    assert.equal(derived.length, 1);
    assert.equal(derived[0]?.block, figures[1]?.block);
    assert.equal(derived[0]?.printed.before, "≈ ");
    assert.equal(derived[0]?.printed.number, "507");
  });
});

describe("a report's figures at a glance", () => {
  it("groups them by section and leaves out sections without any", () => {
    const { groups } = glance(`# Title

Lead with 12 percent of all firms.

## Empty

Nothing.

## Staff

The area has gathered 287 small enterprises. They are 56.6 percent of the city's total.
`);
    assert.deepEqual(
      groups.map(({ title, figures, derived }) => [
        title,
        figures.map(({ printed }) => printed.number),
        derived.map(({ printed }) => printed.number),
      ]),
      [
        [undefined, ["12"], []],
        ["Staff", ["287", "56.6"], ["507"]],
      ],
    );
  });
});
