import assert from "node:assert/strict";
import { decode, MAX_REPORT_BYTES } from "../../../src/core/ingest/decode";

const URI = "file:///home/reports/bulletin.txt";
const bytes = (text: string) => new TextEncoder().encode(text);

describe("decoding a report file", () => {
  it("leaves out a byte order mark and keeps line ends", () => {
    assert.equal(decode(URI, bytes("\uFEFFa\r\nb")).text, "a\r\nb");
  });

  it("reads UTF-16 with a byte order mark", () => {
    const little = Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]);
    const big = Uint8Array.from([0xfe, 0xff, 0, 0x41, 0, 0x42]);
    assert.equal(decode(URI, little).text, "AB");
    assert.equal(decode(URI, big).text, "AB");
  });

  it("leaves out a file with NUL bytes", () => {
    const { text, problems } = decode(URI, Uint8Array.from([0x41, 0, 0x42]));
    assert.equal(text, undefined);
    assert.equal(
      problems[0]?.message,
      "reports/bulletin.txt is not text (it contains NUL bytes), so it was left out.",
    );
  });

  it("leaves out an empty file, and one with white space only", () => {
    for (const text of ["", " \r\n\t"]) {
      const { problems } = decode(URI, bytes(text));
      assert.deepEqual(
        problems.map(({ code }) => code),
        ["empty"],
      );
    }
  });

  it("reads a file with a few bad bytes, and says where the first is", () => {
    const latin = [...bytes("One line of text.\nThe caf")];
    const tail = [...bytes(` rose by 5 percent. ${"More text. ".repeat(9)}`)];
    const { text, problems } = decode(
      URI,
      Uint8Array.from([...latin, 0xe9, ...tail]),
    );
    assert.match(text ?? "", /caf\uFFFD rose/);
    assert.equal(problems[0]?.code, "not-utf8");
    assert.equal(problems[0].severity, "warning");
    assert.equal(problems[0].line, 1);
    assert.match(problems[0].message, /^reports\/bulletin\.txt .* line 2\./);
  });

  it("leaves out a file in another encoding", () => {
    const { text, problems } = decode(
      URI,
      Uint8Array.from([0xba, 0xe7, 0xc7, 0xc5, 0xb9, 0xfa, 0xbc, 0xca]),
    );
    assert.equal(text, undefined);
    assert.equal(problems[0]?.severity, "error");
  });

  it("says nothing of a replacement character that the file holds itself", () => {
    assert.deepEqual(decode(URI, bytes("a \uFFFD b")).problems, []);
  });

  it("leaves out a file that is too large, and names size and limit", () => {
    const { text, problems } = decode(URI, new Uint8Array(50_000_000));
    assert.equal(text, undefined);
    assert.equal(
      problems[0]?.message,
      "reports/bulletin.txt has 50 MB, more than the limit of 10 MB, so it was left out. Split it, or keep only the part that you cite.",
    );
    assert.equal(MAX_REPORT_BYTES, 10_000_000);
  });
});
