import type { Cancellation, ReportUri } from "../report";

/** The files of a host as the library sees them: the editor, the shell and the tests each have their own. */
export interface ReportFiles {
  /** The report that ships with the product, when it is listed; a report of the user's with the same key replaces it. */
  readonly bundled?: ReportUri | undefined;
  /** The report files there are now, sidecars not among them. */
  list(cancellation: Cancellation): Promise<readonly ReportUri[]>;
  /**
   * The bytes of a file; `undefined` when there is no such file. Of a file larger than `limit` bytes, only its size.
   * Rejects when the file is there and cannot be read.
   */
  read(
    uri: string,
    limit: number,
  ): Promise<Uint8Array | { readonly size: number } | undefined>;
}
