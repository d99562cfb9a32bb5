import { MAX_REPORT_BYTES, tooLarge } from "../ingest/decode";
import type { Ingested, ReportFile } from "../ingest";
import { NEVER } from "../report";
import type {
  Cancellation,
  CitationKey,
  Problem,
  Report,
  ReportUri,
  Statistic,
  StatisticId,
} from "../report";
import { unreadable } from "./fileProblems";
import type { ReportFiles } from "./files";
import { keyClashes } from "./keyClashes";
import { isSidecar, reportsOfSidecar, sidecarOf } from "./sidecar";

/** How many files are read at once: enough to keep a disk or a remote busy. */
const CONCURRENT_READS = 8;

/** Turns a file into a report; `ingest`, which a host may load when the first file is there. */
export type Ingest = (file: ReportFile) => Ingested | Promise<Ingested>;

/** What the library tells its listeners when reports were added, changed or removed. */
export type LibraryListener = () => void;

/**
 * All reports of a workspace, in the order of their URIs, the bundled one last. Reads files through `ReportFiles` only, and holds no
 * more than what `ingest` makes of them.
 */
export class Library {
  private readonly entries = new Map<ReportUri, Ingested>();
  private readonly listeners = new Set<LibraryListener>();
  /** Counts the reads of each file, so that a slow read never overwrites a later one. */
  private readonly reads = new Map<ReportUri, number>();
  private loading: Promise<void> | undefined;
  private view: View | undefined;
  private isRead = false;

  constructor(
    private readonly files: ReportFiles,
    private readonly ingest: Ingest,
  ) {}

  /** Whether all report files have been read once: before that, a key that no report has may still come. */
  get isLoaded(): boolean {
    return this.isRead;
  }

  /** The reports that could be read. */
  get reports(): readonly Report[] {
    return this.current().reports;
  }

  /** What is wrong with the report files, one entry a complaint. */
  get problems(): readonly Problem[] {
    return this.current().problems;
  }

  /** The report that a citation with this key means. */
  byKey(key: CitationKey): Report | undefined {
    return this.current().byKey.get(key);
  }

  /** All keys that a citation can have, in the order of the reports. */
  keys(): readonly CitationKey[] {
    return [...this.current().byKey.keys()];
  }

  /** The report of the file, `undefined` when the file is no report of the library or could not be read. */
  byUri(uri: string): Report | undefined {
    return this.entries.get(uri as ReportUri)?.report;
  }

  /** Whether the file is one of the library's, readable or not. */
  has(uri: string): boolean {
    return this.entries.has(uri as ReportUri);
  }

  /** The report and statistic with these ids, `undefined` when either is gone. */
  statistic(
    uri: string,
    id: StatisticId,
  ): { report: Report; statistic: Statistic } | undefined {
    const report = this.byUri(uri);
    const statistic = report?.statistics.find((one) => one.id === id);
    return report && statistic ? { report, statistic } : undefined;
  }

  /** Calls the listener after each change of the reports; the function returned ends that. */
  onDidChange(listener: LibraryListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads all report files once; later calls wait for the same reading. */
  load(cancellation: Cancellation = NEVER): Promise<void> {
    this.loading ??= this.reload(cancellation).catch((error: unknown) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  /** Lists and reads all report files anew, and forgets those that are gone. */
  async reload(cancellation: Cancellation = NEVER): Promise<void> {
    const listed = await this.files.list(cancellation);
    const kept = new Set(listed);
    for (const uri of this.entries.keys()) if (!kept.has(uri)) this.forget(uri);
    const waiting = [...kept];
    const readNext = async (): Promise<void> => {
      for (let uri = waiting.shift(); uri; uri = waiting.shift()) {
        if (cancellation.isCancellationRequested) return;
        await this.read(uri);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENT_READS }, readNext));
    this.isRead ||= !cancellation.isCancellationRequested;
    this.changed();
  }

  /** Reads a report file, or the reports of a sidecar, again after it was added or changed. */
  async refresh(uri: string): Promise<void> {
    const changed = isSidecar(uri)
      ? reportsOfSidecar(uri).filter((report) => this.entries.has(report))
      : [uri as ReportUri];
    if (changed.length === 0) return;
    await Promise.all(changed.map((report) => this.read(report)));
    this.changed();
  }

  /** Forgets the report whose file is gone, or all in a folder that is; for a sidecar, reads its reports again. */
  async remove(uri: string): Promise<void> {
    if (isSidecar(uri)) return this.refresh(uri);
    const folder = uri.endsWith("/") ? uri : `${uri}/`;
    const gone = [...this.entries.keys()].filter(
      (entry) => entry === uri || entry.startsWith(folder),
    );
    if (gone.length === 0) return;
    for (const entry of gone) this.forget(entry);
    this.changed();
  }

  private async read(uri: ReportUri): Promise<void> {
    const turn = (this.reads.get(uri) ?? 0) + 1;
    this.reads.set(uri, turn);
    const read = await this.readFile(uri);
    if (this.reads.get(uri) !== turn) return;
    if (read) this.entries.set(uri, read);
    else this.entries.delete(uri);
  }

  private async readFile(uri: ReportUri): Promise<Ingested | undefined> {
    try {
      const bytes = await this.files.read(uri, MAX_REPORT_BYTES);
      if (bytes === undefined) return undefined;
      if (!(bytes instanceof Uint8Array)) {
        const large = tooLarge(uri, bytes.size);
        return { problems: large ? [large] : [] };
      }
      const beside = sidecarOf(uri);
      const sidecar = await this.files.read(beside, MAX_REPORT_BYTES);
      return await this.ingest(
        sidecar instanceof Uint8Array
          ? { uri, bytes, sidecar: { uri: beside, bytes: sidecar } }
          : { uri, bytes },
      );
    } catch (error) {
      return { problems: [unreadable(uri, error)] };
    }
  }

  private forget(uri: ReportUri): void {
    this.entries.delete(uri);
    this.reads.set(uri, (this.reads.get(uri) ?? 0) + 1);
  }

  private changed(): void {
    this.view = undefined;
    for (const listener of [...this.listeners]) listener();
  }

  private current(): View {
    return (this.view ??= viewOf(this.entries, this.files.bundled));
  }
}

interface View {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  readonly byKey: ReadonlyMap<CitationKey, Report>;
}

function viewOf(
  entries: ReadonlyMap<ReportUri, Ingested>,
  bundled: ReportUri | undefined,
): View {
  const sorted = [...entries].sort(
    ([a], [b]) =>
      Number(a === bundled) - Number(b === bundled) || (a < b ? -1 : 1),
  );
  const reports = sorted.flatMap(([, { report }]) => report ?? []);
  const byKey = new Map<CitationKey, Report>();
  for (const report of reports)
    if (!byKey.has(report.key)) byKey.set(report.key, report);
  const problems = [
    ...sorted.flatMap(([, entry]) => entry.problems),
    ...keyClashes(reports.filter(({ uri }) => uri !== bundled)),
  ];
  return { reports, byKey, problems };
}
