import { readFile } from "node:fs/promises";
import { atomicWrite } from "./atomicWrite";
import type { FixedDocument } from "./fix";
import { whyUnreadable } from "./readDocument";

const BYTE_ORDER_MARK = "\uFEFF";

/** Writes the fixed text over the document that was checked. One plain sentence comes back where that cannot be done. */
export async function writeFixed({
  before,
  after,
}: FixedDocument): Promise<string | undefined> {
  const { path } = before.name;
  const was = Buffer.from(before.bytes);
  const mark = was.toString("utf8").startsWith(BYTE_ORDER_MARK)
    ? BYTE_ORDER_MARK
    : "";
  // Bytes that are no UTF-8 have been lost in the text, and would be in the file.
  if (!Buffer.from(mark + before.text).equals(was))
    return `${path} is not UTF-8 throughout, so it was not changed.`;
  try {
    const isWritten = await atomicWrite(path, mark + after.text, async () =>
      was.equals(await readFile(path)),
    );
    return isWritten
      ? undefined
      : `${path} changed while it was checked, so it was not fixed. Check it again.`;
  } catch (error) {
    return whyUnwritable(path, error);
  }
}

function whyUnwritable(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : "";
  return code === "EACCES" || code === "EPERM" || code === "EROFS"
    ? `${path} could not be changed: permission denied.`
    : whyUnreadable(path, error);
}
