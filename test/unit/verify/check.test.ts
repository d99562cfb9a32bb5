import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";
import { pandoc, type CitationSyntax } from "../../../src/core/cite";
import { NEVER, type CitationKey } from "../../../src/core/report";
import {
  checkDocument,
  DocumentChecker,
  type Checked,
} from "../../../src/core/verify";
import { paragraphsReport, reportSet } from "./report";

const report = paragraphsReport("s", [
  [1, "The district has 287 small enterprises and 46 schools."],
  [2, "Its museums drew 214,600 visitors."],
]);
const revised = paragraphsReport("s", [
  [1, "The district has 291 small enterprises and 46 schools."],
  [2, "Its museums drew 214,600 visitors."],
]);
const FIRST = "The district has 287 small enterprises [@s, para. 1].";
const SECOND = "Its museums drew 214,600 visitors [@s, para. 2].";

function codes(checked: Checked | undefined): string[] {
  assert.ok(checked);
  return checked.claims.map((claim) => claim.verdict.code);
}

/** The syntax, with a count of the blocks that were searched for citations. */
function counting(): { syntax: CitationSyntax; searched: () => number } {
  let count = 0;
  return {
    syntax: {
      ...pandoc,
      blocks: (text) => pandoc.blocks(text),
      find: (text) => {
        count++;
        return pandoc.find(text);
      },
    },
    searched: () => count,
  };
}

describe("checking a document", () => {
  it("gives spans of the document, whatever block a claim stands in", () => {
    const text = `# Title\n\n${FIRST}\n\n- ${SECOND}\n`;
    const checked = checkDocument(text, pandoc, reportSet(report));
    assert.ok(checked);
    assert.deepEqual(
      checked.claims.map(({ claim: { figure } }) =>
        text.slice(figure.quantity.start, figure.quantity.end),
      ),
      ["287", "214,600"],
    );
    const [, second] = checked.claims;
    const locator = second?.claim.citations[0]?.locator;
    assert.equal(text.slice(locator?.span.start, locator?.span.end), "para. 2");
  });

  it("places a fix in the document", () => {
    const text = `# Title\n\nThe district has 278 small enterprises [@s, para. 1].`;
    const checked = checkDocument(text, pandoc, reportSet(report));
    const edit = checked?.claims[0]?.verdict.fixes[0]?.edits[0];
    assert.equal(text.slice(edit?.start, edit?.end), "278");
    assert.equal(edit?.newText, "287");
  });

  it("lists a faulty citation that covers no number, with a fix", () => {
    const text = "The district is well known [@t, para. 1].";
    const others = paragraphsReport("ta", [[1, "One."]]);
    const checked = checkDocument(text, pandoc, reportSet(report, others));
    assert.deepEqual(checked?.claims, []);
    assert.deepEqual(
      checked?.citations.map(({ verdict }) => [verdict.code, verdict.message]),
      [["unknown-key", "No report has the key “t”. Did you mean “s”?"]],
    );
    const edit = checked?.citations[0]?.verdict.fixes[0]?.edits[0];
    assert.equal(text.slice(edit?.start, edit?.end), "t");
  });

  it("finds nothing wrong with a key that a bibliography has", () => {
    const checked = checkDocument("It has 5 gates [@book].", pandoc, {
      ...reportSet(report),
      isKnownElsewhere: (key) => key === ("book" as CitationKey),
    });
    assert.deepEqual(codes(checked), ["no-report"]);
    assert.equal(checked?.claims[0]?.verdict.severity, "info");
  });

  it("has no claims without a citation", () => {
    const checked = checkDocument(
      "The district has 300 enterprises.",
      pandoc,
      reportSet(report),
    );
    assert.deepEqual(checked, { claims: [], citations: [] });
  });

  it("checks an empty document", () => {
    assert.deepEqual(checkDocument("", pandoc, reportSet()), {
      claims: [],
      citations: [],
    });
  });
});

describe("checking a document again", () => {
  it("searches only the block that changed", () => {
    const { syntax, searched } = counting();
    const checker = new DocumentChecker(syntax);
    const reports = reportSet(report);
    checker.check(`${FIRST}\n\n${SECOND}`, reports);
    const before = searched();
    const changed = FIRST.replace("287", "288");
    assert.deepEqual(codes(checker.check(`${changed}\n\n${SECOND}`, reports)), [
      "number-differs",
      "exact",
    ]);
    assert.equal(searched() - before, 1);
  });

  it("keeps the verdicts of untouched blocks, moved to where they stand now", () => {
    const checker = new DocumentChecker(pandoc);
    const reports = reportSet(report);
    const first = checker.check(`Intro.\n\n${FIRST}`, reports);
    const text = `A longer introduction.\n\n${FIRST}`;
    const second = checker.check(text, reports);
    assert.equal(
      second?.claims[0]?.verdict,
      first?.claims[0]?.verdict,
      "the very same verdict",
    );
    const quantity = second?.claims[0]?.claim.figure.quantity;
    assert.equal(text.slice(quantity?.start, quantity?.end), "287");
  });

  it("checks again what a revised report has changed", () => {
    const checker = new DocumentChecker(pandoc);
    assert.deepEqual(codes(checker.check(FIRST, reportSet(report))), ["exact"]);
    assert.deepEqual(codes(checker.check(FIRST, reportSet(revised))), [
      "number-differs",
    ]);
    assert.deepEqual(codes(checker.check(FIRST, reportSet())), ["unknown-key"]);
    assert.deepEqual(codes(checker.check(FIRST, reportSet(report))), ["exact"]);
  });

  it("agrees with a check from cold after any edit", () => {
    const checker = new DocumentChecker(pandoc);
    const reports = reportSet(report);
    let text = `${FIRST}\n\n${SECOND}\n\n${FIRST}`;
    for (const at of [0, 10, 60, 70, 120, text.length]) {
      text = `${text.slice(0, at)} 5 ${text.slice(at)}`;
      assert.deepEqual(
        checker.check(text, reports),
        checkDocument(text, pandoc, reports),
      );
    }
  });
});

describe("cancelling a check", () => {
  it("gives no verdicts", () => {
    const cancellation = { isCancellationRequested: true };
    assert.equal(
      checkDocument(FIRST, pandoc, reportSet(report), { cancellation }),
      undefined,
    );
  });

  it("gives none when it comes between two blocks, and all of them the next time", () => {
    let asked = 0;
    const cancellation = {
      get isCancellationRequested() {
        return ++asked > 1;
      },
    };
    const checker = new DocumentChecker(pandoc);
    const text = `${FIRST}\n\n${SECOND}`;
    assert.equal(
      checker.check(text, reportSet(report), cancellation),
      undefined,
    );
    assert.deepEqual(codes(checker.check(text, reportSet(report), NEVER)), [
      "exact",
      "exact",
    ]);
  });
});

describe("a sentence among others", () => {
  it("has the verdict that it has alone", () => {
    const sentences = [
      "Revenue was £1.25bn, up 5.5% [@s, para. 1].",
      "The region has 278 small enterprises [@s, para. 1].",
      "Prices rose from 180,000 yuan to 150,000 yuan [@s, para. 1].",
      "Coverage stood at 95% [@s, para. 1].",
      "It has 287 small enterprises [@s, para. 1].",
    ];
    const codes = (text: string): readonly string[] =>
      checkDocument(text, pandoc, reportSet(report))?.claims.map(
        ({ verdict }) => verdict.code,
      ) ?? [];
    assert.deepEqual(codes(sentences.join(" ")), sentences.flatMap(codes));
  });
});

describe("hostile documents", () => {
  // Generous: they guard against worse than linear time, not against a slow machine.
  const LIMIT = 20_000;

  function timed(text: string): { checked: Checked | undefined; ms: number } {
    const start = performance.now();
    const checked = checkDocument(text, pandoc, reportSet(report));
    return { checked, ms: performance.now() - start };
  }

  it("checks a thousand sentences on one line", () => {
    const { checked, ms } = timed(`${FIRST} `.repeat(1000));
    assert.equal(checked?.claims.length, 1000);
    assert.ok(ms < LIMIT, `${String(ms)} ms`);
  });

  it("checks a sentence of a thousand numbers", () => {
    const { checked, ms } = timed(`${"287, ".repeat(1000)} [@s, para. 1].`);
    assert.ok(checked !== undefined);
    assert.ok(ms < LIMIT, `${String(ms)} ms`);
  });

  it("checks thousands of citations without text", () => {
    const { checked, ms } = timed("[@s, para. 1] ".repeat(5000));
    assert.deepEqual(checked?.claims, []);
    assert.ok(ms < LIMIT, `${String(ms)} ms`);
  });
});
