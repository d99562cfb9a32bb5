import type { ReportFiles } from "../../../src/core/library";
import type { ReportUri } from "../../../src/core/report";

/** A workspace in memory that also counts how often each file is read. */
export class MemoryFiles implements ReportFiles {
  private readonly files = new Map<string, Uint8Array | Error>();
  readonly reads = new Map<string, number>();
  bundled: ReportUri | undefined;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files))
      this.write(path, content);
  }

  /** Writes a file and returns its URI. An `Error` makes reading it fail. */
  write(path: string, content: string | Uint8Array | Error): ReportUri {
    const uri = uriOf(path);
    this.files.set(
      uri,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    );
    return uri;
  }

  delete(path: string): ReportUri {
    this.files.delete(uriOf(path));
    return uriOf(path);
  }

  list(): Promise<readonly ReportUri[]> {
    const uris = [...this.files.keys()] as ReportUri[];
    return Promise.resolve(uris.filter((uri) => /\.(md|txt)$/.test(uri)));
  }

  read(
    uri: string,
    limit: number,
  ): Promise<Uint8Array | { readonly size: number } | undefined> {
    this.reads.set(uri, (this.reads.get(uri) ?? 0) + 1);
    const file = this.files.get(uri);
    if (file instanceof Error) return Promise.reject(file);
    return Promise.resolve(
      file && file.length > limit ? { size: file.length } : file,
    );
  }
}

export function uriOf(path: string): ReportUri {
  return `memory:///${path}` as ReportUri;
}
