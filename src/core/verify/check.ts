import type { CitationSyntax, DocumentBlock } from "../cite";
import { finish, finishInSlices } from "../report";
import type { Cancellation, CitationKey, Report, Steps } from "../report";
import type { Checked, ReportSet } from "./model";
import { shiftChecked } from "./shift";
import { DEFAULT_TOLERANCES, type Tolerances } from "./tolerances";
import { checkUnit, unitsOf, type CheckUnit } from "./unit";

export interface CheckOptions {
  readonly tolerances?: Tolerances;
  readonly cancellation?: Cancellation;
}

/**
 * Every claim of the document with its verdict. `undefined` when the run was cancelled: half a document's verdicts are never
 * shown as complete.
 */
export function checkDocument(
  text: string,
  syntax: CitationSyntax,
  reports: ReportSet,
  options: CheckOptions = {},
): Checked | undefined {
  return new DocumentChecker(syntax, options.tolerances).check(
    text,
    reports,
    options.cancellation,
  );
}

/** A unit's verdicts, with what they depend on besides the unit's own text. */
interface CachedUnit {
  /** Offsets from the unit's start. */
  readonly checked: Checked;
  /** The reports that its keys meant; `undefined` for a key that no report had. */
  readonly reports: ReadonlyMap<CitationKey, Report | undefined>;
  /** The keys there were, for units with a key that no report had: their messages name the nearest. */
  readonly keys: string | undefined;
  /** The verdicts at the place where the unit stood last. */
  placed: { readonly start: number; readonly checked: Checked };
}

/**
 * Checks one document again and again: blocks that did not change, held against reports that did not change, keep their
 * verdicts and are not computed again.
 */
export class DocumentChecker {
  private cache = new Map<string, CachedUnit>();
  private blocks: readonly DocumentBlock[] | undefined;

  constructor(
    private readonly syntax: CitationSyntax,
    private readonly tolerances: Tolerances = DEFAULT_TOLERANCES,
  ) {}

  /** As `checkDocument`. A cancelled run leaves what it has computed for the next. */
  check(
    text: string,
    reports: ReportSet,
    cancellation?: Cancellation,
  ): Checked | undefined {
    return finish(this.steps(text, reports, cancellation));
  }

  /** As `check`, pausing whenever it has worked for long enough to be felt. Another run may begin in a pause once this one is cancelled. */
  checkInSlices(
    text: string,
    reports: ReportSet,
    pause: () => Promise<void>,
    cancellation?: Cancellation,
  ): Promise<Checked | undefined> {
    return finishInSlices(this.steps(text, reports, cancellation), pause);
  }

  private *steps(
    text: string,
    reports: ReportSet,
    cancellation?: Cancellation,
  ): Steps<Checked | undefined> {
    const seen = new Map<string, CachedUnit>();
    const parts: Checked[] = [];
    this.blocks = this.syntax.blocks(text, this.blocks);
    for (const unit of unitsOf(this.blocks)) {
      if (cancellation?.isCancellationRequested === true) {
        for (const [key, cached] of seen) this.cache.set(key, cached);
        return undefined;
      }
      const key = cacheKey(unit);
      const cached = this.cached(key, reports) ?? this.compute(unit, reports);
      seen.set(key, cached);
      parts.push(placedAt(cached, unit[0]?.start ?? 0));
      yield;
    }
    // What is no longer in the document is forgotten.
    this.cache = seen;
    return {
      claims: parts.flatMap((part) => part.claims),
      citations: parts.flatMap((part) => part.citations),
    };
  }

  private cached(key: string, reports: ReportSet): CachedUnit | undefined {
    const cached = this.cache.get(key);
    if (cached === undefined) return undefined;
    for (const [citationKey, report] of cached.reports)
      if (reports.byKey(citationKey) !== report) return undefined;
    if (cached.keys !== undefined && cached.keys !== keysOf(reports))
      return undefined;
    return cached;
  }

  private compute(unit: CheckUnit, reports: ReportSet): CachedUnit {
    const used = new Map<CitationKey, Report | undefined>();
    const recording: ReportSet = {
      byKey: (key) => {
        const report = reports.byKey(key);
        used.set(key, report);
        return report;
      },
      keys: () => reports.keys(),
      isKnownElsewhere: (key) => reports.isKnownElsewhere?.(key) === true,
    };
    const checked = checkUnit(unit, this.syntax, recording, this.tolerances);
    const lacksReport = [...used.values()].includes(undefined);
    return {
      checked,
      reports: used,
      keys: lacksReport ? keysOf(reports) : undefined,
      placed: { start: 0, checked },
    };
  }
}

function cacheKey(unit: CheckUnit): string {
  const [first] = unit;
  if (first === undefined) return "";
  // Cells depend on their headers and on where they stand in their row.
  return unit.length === 1 && first.cell === undefined
    ? `${first.kind}\n${first.text}`
    : JSON.stringify(
        unit.map(({ kind, text, start, cell }) => [
          kind,
          text,
          start - first.start,
          cell?.header,
          cell?.rowHeader,
        ]),
      );
}

function keysOf(reports: ReportSet): string {
  return reports.keys().join("\n");
}

function placedAt(cached: CachedUnit, start: number): Checked {
  if (cached.placed.start !== start)
    cached.placed = { start, checked: shiftChecked(cached.checked, start) };
  return cached.placed.checked;
}
