import assert from "node:assert/strict";
import { extractStatistics, findFigures } from "../../../src/core/extract";
import type { Block, Statistic, TableRow } from "../../../src/core/report";

const SECTIONS = [{ index: 0, title: "Results", level: 1 }];

function paragraph(text: string, index = 0): Block {
  return { index, kind: "paragraph", section: 0, text, map: [0, 0] };
}

/** A table's rows from lines of cells parted by "|"; the first line is the header row. */
function table(lines: readonly string[], caption?: string): Block[] {
  const rows = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.map((cells, index) => {
    let at = 0;
    const spans = cells.map((cell) => {
      const start = at;
      at += cell.length + 1;
      return { start, end: start + cell.length };
    });
    const row: TableRow = {
      table: 1,
      index,
      cells: spans,
      headers: rows[0] ?? [],
      ...(caption !== undefined && { caption }),
    };
    const text = cells.join("\t");
    return { index, kind: "table-row", section: 0, text, map: [0, 0], row };
  });
}

function statistics(...blocks: readonly Block[]): readonly Statistic[] {
  return extractStatistics(
    SECTIONS,
    blocks.map((block, index) => ({ ...block, index })),
    "en",
  );
}

function cellRow({ quantity, measured, period }: Statistic): string {
  const { value, unit } = quantity;
  return `${quantity.text} = ${value} ${unit.kind} | ${measured} | ${period ?? ""}`;
}

describe("statistics of a report", () => {
  it("stand where their anchor says, with up to 32 code units around them", () => {
    const text =
      "In the past year the district has attracted 287 enterprises, and it wants to attract many more of them.";
    const [statistic] = statistics(paragraph(text));
    assert.deepEqual(statistic?.anchor, {
      block: 0,
      start: 44,
      end: 47,
      exact: "287",
      prefix: "ast year the district has attracted ".slice(-32),
      suffix: " enterprises, and it wants to attract many".slice(0, 32),
    });
    assert.equal(text.slice(44, 47), "287");
  });

  it("have the sort of figure as their kind", () => {
    const kinds = statistics(
      paragraph("Women hold 46 percent of the posts."),
      paragraph("Exports rose 5 percent."),
      paragraph("The park has 320 companies."),
      paragraph("The bridge cost $48 million."),
      paragraph("Output was 2.5 times the average."),
      paragraph("The line is 42 kilometres long."),
    ).map(({ kind }) => kind);
    assert.deepEqual(kinds, [
      "share",
      "change",
      "count",
      "money",
      "multiple",
      "measure",
    ]);
  });

  it("have ids that are unique and stay when other blocks change", () => {
    const same = "The park has 320 companies.";
    const before = statistics(
      paragraph(same),
      paragraph("It cost $5 million."),
    );
    const after = statistics(
      paragraph("Two new halls cost $9 million."),
      paragraph(same),
      paragraph("It cost $5 million."),
    );
    const ids = (list: readonly Statistic[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(after).slice(-2), ids(before));
    const twice = ids(statistics(paragraph(same), paragraph(same)));
    assert.equal(new Set(twice).size, 2);
  });

  it("are not looked for in headings and code", () => {
    assert.deepEqual(
      statistics(
        { ...paragraph("5 percent growth"), kind: "heading" },
        { ...paragraph("total = 5 percent"), kind: "code" },
      ),
      [],
    );
  });

  it("carry what was spoken of, and who was named, from block to block", () => {
    const [, second] = statistics(
      paragraph("The plan was presented by Bao Bingzhang, its director."),
      paragraph("The area has 287 enterprises."),
      paragraph("They are 56.6 percent of the city's total, Bao said."),
    );
    assert.equal(second?.measured, "enterprises");
    assert.equal(second.speaker, "Bao Bingzhang");
  });
});

describe("statistics of a table", () => {
  it("are labelled by their column's and row's headers", () => {
    assert.deepEqual(
      statistics(
        ...table(["District | Companies | Jobs", "North | 320 | 14,000"]),
      ).map(cellRow),
      [
        "320 = 320 none | Companies, North | ",
        "14,000 = 14000 none | Jobs, North | ",
      ],
    );
  });

  it("take a year in the header as their period", () => {
    assert.deepEqual(
      statistics(...table(["| 2021 | 2022", "Exports | 41% | 43%"])).map(
        cellRow,
      ),
      [
        "41% = 41 percent | Exports | 2021",
        "43% = 43 percent | Exports | 2022",
      ],
    );
  });

  it("take unit and scale from the header", () => {
    assert.deepEqual(
      statistics(
        ...table([
          "Year | GDP (billion yuan) | Share, % | Exports ($ million)",
          "2022 | 4.5 | 17.5 | 12",
        ]),
      ).map(cellRow),
      [
        "4.5 = 4500000000 money | GDP | 2022",
        "17.5 = 17.5 percent | Share | 2022",
        "12 = 12000000 money | Exports | 2022",
      ],
    );
  });

  it("take unit and scale from the caption", () => {
    assert.deepEqual(
      statistics(
        ...table(
          ["| 2021 | 2022", "Steel | 3.1 | 3.4"],
          "Output (million tonnes)",
        ),
      ).map(cellRow),
      [
        "3.1 = 3100000 measure | Steel | 2021",
        "3.4 = 3400000 measure | Steel | 2022",
      ],
    );
  });

  it("counts what stands in the cell", () => {
    const rows = table(["| Size", "North | 1,200 pupils"]);
    const [statistic] = statistics(...rows);
    const { counted } = statistic?.quantity ?? {};
    assert.equal(rows[1]?.text.slice(counted?.start, counted?.end), "pupils");
  });

  it("have the cell as their sentence", () => {
    const [statistic] = statistics(...table(["| Rate", "North | 5%"]));
    assert.deepEqual(statistic?.sentence, { start: 6, end: 8 });
    assert.equal(statistic.anchor.exact, "5%");
  });
});

describe("figures of a text without end", () => {
  for (const part of [
    "5 percent, ",
    "( 5 percent ",
    "and 5 firms and ",
    "of the house of 5 tonnes ",
    '"We have 5 trees. ',
    "the bank said 5 trees fell ",
    "rose from 5% to 6% by ",
  ])
    it(`are found in linear time: ${part}`, () => {
      // Four times the text takes about four times as long; the rest is room for a busy machine.
      const short = timed(part.repeat(10_000 / part.length));
      const long = timed(part.repeat(40_000 / part.length));
      assert.ok(long < 12 * short + 200, `${String(short)} ${String(long)}`);
    }).timeout(20_000);
});

/** The milliseconds that the text's figures take, at best of three. */
function timed(text: string): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    findFigures(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
