import { displayName } from "../../../core/report";
import type { CslDate, Report } from "../../../core/report";
import type { Head } from "../../../reader/protocol";

/** Title, authors and bibliographic line of the report. `locale` is the editor's language, for dates. */
export function headOf(report: Report, locale: string): Head {
  const { title, author, abstract, issued, publisher, section } =
    report.bibliography;
  const source = [
    report.bibliography["container-title"],
    section,
    publisher,
    issued && dateText(issued, locale),
  ];
  return {
    title: title ?? report.key,
    authors: (author ?? []).map(displayName).join(", "),
    source: source.filter((part) => part !== undefined).filter(Boolean),
    ...(abstract === undefined || abstract === "" ? {} : { abstract }),
    key: report.key,
    language: report.bibliography.language ?? report.language,
  };
}

/** The date as running text, as precise as it is given; `undefined` when it holds nothing that can be shown. */
export function dateText(date: CslDate, locale: string): string | undefined {
  const ends = (date["date-parts"] ?? [])
    .map((parts) => dayText(parts, locale))
    .filter((end) => end !== undefined);
  return ends.length > 0 ? ends.join(" – ") : (date.literal ?? date.raw);
}

function dayText(
  [year, month, day]: readonly number[],
  locale: string,
): string | undefined {
  if (year === undefined) return undefined;
  if (month === undefined || month < 1 || month > 12) return String(year);
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}
