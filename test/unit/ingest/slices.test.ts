import assert from "node:assert/strict";
import { ingest, ingestInSlices } from "../../../src/core/ingest";
import type { ReportUri } from "../../../src/core/report";

const PARAGRAPH =
  "The harbour handled 1.2 million containers, up 5.3 percent from a year earlier.\n\n";

describe("ingest in slices", () => {
  it("pauses during a large report, and reads it as it would at once", async () => {
    const file = {
      uri: "memory:///reports/large.md" as ReportUri,
      bytes: new TextEncoder().encode(PARAGRAPH.repeat(800)),
    };
    let pauses = 0;
    const sliced = await ingestInSlices(file, () => {
      pauses++;
      return Promise.resolve();
    });
    assert.ok(pauses > 0);
    assert.deepEqual(sliced, ingest(file));
  });
});
