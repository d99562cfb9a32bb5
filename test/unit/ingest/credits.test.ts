import assert from "node:assert/strict";
import { readCredits } from "../../../src/core/ingest/credits";
import { isFurniture } from "../../../src/core/ingest/furniture";

describe("bylines and date lines", () => {
  for (const [line, authors, date] of [
    ["By Huang Yixuan", ["Huang Yixuan"], undefined],
    ["By HUANG YIXUAN in Shanghai", ["Huang Yixuan"], undefined],
    ["- By HUANG YIXUAN in Shanghai", ["Huang Yixuan"], undefined],
    ["By the City desk", ["City desk"], undefined],
    ["By Huang Yixuan and Staff Writers", ["Huang Yixuan"], undefined],
    ["Huang Yixuan | 2024-05-06", ["Huang Yixuan"], [2024, 5, 6]],
    ["Huang Yixuan Economics correspondent", ["Huang Yixuan"], undefined],
    [
      "By Huang Yixuan | Harbor Daily | Updated: 2023-10-19 07:45",
      ["Huang Yixuan"],
      [2023, 10, 19],
    ],
    ["19:48 UTC+8, 2022-10-31       0", [], [2022, 10, 31]],
    ["Mon 6 Nov 2023 06.00 GMT", [], [2023, 11, 6]],
    ["October 25, 2013 / 6:31 AM / 4 years ago", [], [2013, 10, 25]],
    ["XinhuaUpdated: January 28, 2019", [], [2019, 1, 28]],
    ["(Xinhua) 09:12, May 05, 2024", [], [2024, 5, 5]],
    ["2 hours ago", [], undefined],
    ["作者：黄艺璇 2023年5月18日", ["黄艺璇"], [2023, 5, 18]],
  ] as const)
    it(line, () => {
      const credits = readCredits(line);
      assert.deepEqual(credits?.authors, authors);
      assert.deepEqual(credits.issued?.["date-parts"]?.[0], date);
    });

  for (const line of [
    "By sector",
    "By the numbers",
    "By 2030 the city wants 40 lines.",
    "Exports in May 2024",
    "2023-24 season results",
    "Farmers are to get more",
    "Ministry of Commerce publishes annual report",
    "The output rose by 5 percent on May 5, 2024.",
  ])
    it(`not: ${line}`, () => {
      assert.equal(readCredits(line), undefined);
    });
});

describe("a page's furniture", () => {
  for (const line of [
    "Share this article",
    "SUBSCRIBE NOW",
    "Home > Business > Industries",
    "Home / Business / Industries",
    "3 min read",
    "© 2023 Coast Times. All rights reserved.",
    "Read more: Why the cables are late",
    "desk@example.org",
  ])
    it(line, () => {
      assert.ok(isFurniture(line));
    });

  for (const line of [
    "Copyright industries account for 7.7 percent of output.",
    "First published in 1990, the index covers 40 towns.",
    "Prices > costs",
    "Share of services",
    "Home ownership rose to 61 percent.",
  ])
    it(`not: ${line}`, () => {
      assert.ok(!isFurniture(line));
    });
});
