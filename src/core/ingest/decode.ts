import { fileName, type Problem } from "../report";

/** Larger files are left out with a problem that says so: reading one would hold up the editor. */
export const MAX_REPORT_BYTES = 10_000_000;

/** A file's text, or what is wrong with it; both when it could be read only in part. */
export interface Decoded {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** WHATWG Encoding, which every host of the core has; declared here because the core is compiled without DOM and Node types. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(input: Uint8Array): string;
}

/** The problem with a file of that many bytes, or `undefined` when it can be read. Lets a host skip the reading. */
export function tooLarge(uri: string, bytes: number): Problem | undefined {
  if (bytes <= MAX_REPORT_BYTES) return undefined;
  return {
    code: "too-large",
    uri,
    message: `${fileName(uri)} has ${megabytes(bytes)} MB, more than the limit of ${megabytes(MAX_REPORT_BYTES)} MB, so it was left out. Split it, or keep only the part that you cite.`,
    severity: "error",
  };
}

/**
 * The text of a file in UTF-8, or in UTF-16 with a byte order mark. A byte order mark is not part of the text, as it is not
 * for an editor; line ends stay as they are. A few bytes that are not UTF-8 become U+FFFD and a warning; a file full of
 * them is in another encoding, and its figures cannot be trusted.
 */
export function decode(uri: string, bytes: Uint8Array): Decoded {
  const large = tooLarge(uri, bytes.length);
  if (large !== undefined) return { problems: [large] };
  const encoding = byteOrderMark(bytes);
  if (encoding === undefined && bytes.includes(0))
    return failure(uri, "not-text", "is not text (it contains NUL bytes)");
  const text = new TextDecoder(encoding ?? "utf-8").decode(bytes);
  if (text.trim() === "") return failure(uri, "empty", "is empty");
  const damage = damaged(text);
  if (encoding !== undefined || damage.count === 0 || isUtf8(bytes))
    return { text, problems: [] };
  if (damage.count * MOST_DAMAGE > text.length)
    return failure(uri, "not-utf8", "is not in UTF-8", "Save it as UTF-8.");
  return {
    text,
    problems: [
      {
        code: "not-utf8",
        uri,
        message: `${fileName(uri)} is not UTF-8 throughout; the first character that could not be read is in line ${String(damage.line + 1)}. Save it as UTF-8.`,
        line: damage.line,
        severity: "warning",
      },
    ],
  };
}

/** One in this many characters unreadable, and the file is in another encoding. */
const MOST_DAMAGE = 50;

function byteOrderMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** How many replacement characters the text has, and the zero-based line of the first. */
function damaged(text: string): { count: number; line: number } {
  let at = text.indexOf("\uFFFD");
  const line = at < 0 ? 0 : text.slice(0, at).split(/\r\n|\r|\n/).length - 1;
  let count = 0;
  for (; at >= 0; at = text.indexOf("\uFFFD", at + 1)) count++;
  return { count, line };
}

/** Tells a file that holds U+FFFD itself from one that could not be read. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function failure(
  uri: string,
  code: "empty" | "not-text" | "not-utf8",
  what: string,
  next?: string,
): Decoded {
  const message = [
    `${fileName(uri)} ${what}, so it was left out.`,
    ...(next === undefined ? [] : [next]),
  ].join(" ");
  return { problems: [{ code, uri, message, severity: "error" }] };
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}
