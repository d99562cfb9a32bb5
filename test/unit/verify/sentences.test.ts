import assert from "node:assert/strict";
import { pandoc } from "../../../src/core/cite";
import type { TextEdit } from "../../../src/core/cite";
import { checkDocument } from "../../../src/core/verify";
import { sentenceCases, sentenceFiles } from "./fixtures";
import { reportSet } from "./report";

for (const file of sentenceFiles())
  describe(`sentences in ${file}`, () => {
    for (const expected of sentenceCases(file))
      it(expected.name, () => {
        const checked = checkDocument(
          expected.sentence,
          pandoc,
          reportSet(expected.report),
        );
        assert.ok(checked);
        const verdicts = checked.claims.map((claim) => claim.verdict);
        assert.deepEqual(
          verdicts.map((verdict) => verdict.code),
          expected.codes,
          verdicts.map((verdict) => verdict.message).join("\n"),
        );
        const told =
          verdicts.find((verdict) => verdict.severity !== "ok") ?? verdicts[0];
        if (expected.message !== undefined)
          assert.equal(told?.message, expected.message);
        if (expected.fixed === null) assert.deepEqual(told?.fixes, []);
        else if (expected.fixed !== undefined)
          assert.equal(
            apply(expected.sentence, told?.fixes[0]?.edits ?? []),
            expected.fixed,
          );
      });
  });

function apply(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, edit) =>
        result.slice(0, edit.start) + edit.newText + result.slice(edit.end),
      text,
    );
}
