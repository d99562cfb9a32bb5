import { detectLanguage, statisticsByBlock } from "../extract";
import { finish, finishInSlices, type Steps } from "../report";
import type {
  CslItem,
  Language,
  Problem,
  Report,
  ReportFormat,
  ReportUri,
} from "../report";
import {
  itemFromFrontMatter,
  itemFromSidecar,
  type PartialItem,
} from "./bibliography";
import { decode } from "./decode";
import { readFrontMatter } from "./frontMatter";
import { citationKey } from "./key";
import { parseMarkdown } from "./markdown";
import { parseName } from "./names";
import type { ParsedReport } from "./outline";
import { parseText } from "./text";

/** A report's file as read from disk, with the bibliographic data beside it. */
export interface ReportFile {
  readonly uri: ReportUri;
  readonly bytes: Uint8Array;
  /** `NAME.csl.json` beside `NAME.md`, where there is one. */
  readonly sidecar?: { readonly uri: string; readonly bytes: Uint8Array };
}

/** What came of reading a file. A report can come with problems (broken front matter); without a report a problem says why. */
export interface Ingested {
  readonly report?: Report;
  readonly problems: readonly Problem[];
}

/** Reads a report file. Never throws: what is wrong with the file is in `problems`. */
export function ingest(file: ReportFile): Ingested {
  return finish(ingestSteps(file));
}

/** As `ingest`, pausing whenever it has worked for long enough to be felt, so that a large report holds up nobody. */
export function ingestInSlices(
  file: ReportFile,
  pause: () => Promise<void>,
): Promise<Ingested> {
  return finishInSlices(ingestSteps(file), pause);
}

function* ingestSteps(file: ReportFile): Steps<Ingested> {
  const { uri } = file;
  const { problems, parsed, bibliography } = read(file);
  if (parsed === undefined) return { problems };
  const { sections, blocks } = parsed;
  const language = languageOf(bibliography, parsed);
  const statistics = yield* statisticsByBlock(sections, blocks, language);
  return {
    report: {
      uri,
      key: citationKey(bibliography, uri),
      format: formatOf(uri),
      language,
      bibliography,
      sections,
      blocks,
      statistics,
    },
    problems,
  };
}

/** The bibliographic data of a report file, without the work of finding its statistics. Never throws. */
export function bibliographyOf(file: ReportFile): CslItem {
  return read(file).bibliography;
}

interface ReadFile {
  /** Absent when the file was left out. */
  readonly parsed?: ParsedReport;
  readonly bibliography: CslItem;
  readonly problems: readonly Problem[];
}

function read({ uri, bytes, sidecar }: ReportFile): ReadFile {
  const { text, problems } = decode(uri, bytes);
  if (text === undefined)
    return { bibliography: { type: "document" }, problems };
  const frontMatter = readFrontMatter(uri, text);
  const beside =
    sidecar === undefined
      ? { item: {}, problems: [] }
      : itemFromSidecar(sidecar.uri, sidecar.bytes);
  const given: PartialItem = {
    ...beside.item,
    ...itemFromFrontMatter(frontMatter.data),
  };
  const parsed = PARSERS[formatOf(uri)](text, frontMatter.end, given.title);
  return {
    parsed,
    bibliography: completed(given, parsed),
    problems: [...problems, ...frontMatter.problems, ...beside.problems],
  };
}

/** The format of a file by its name: Markdown for `.md`, `.markdown`, `.qmd` and `.rmd`, otherwise text. */
export function formatOf(uri: string): ReportFormat {
  return /\.(?:md|markdown|qmd|rmd)$/i.test(uri) ? "markdown" : "text";
}

const PARSERS: Readonly<
  Record<
    ReportFormat,
    (source: string, offset: number, title?: string) => ParsedReport
  >
> = { markdown: parseMarkdown, text: parseText };

/** The given data, and what they leave open from the text. */
function completed(given: PartialItem, parsed: ParsedReport): CslItem {
  const { title, authors, issued } = parsed;
  return {
    type: "document",
    ...(title === undefined ? {} : { title }),
    ...(authors.length === 0 ? {} : { author: authors.map(parseName) }),
    ...(issued === undefined ? {} : { issued }),
    ...given,
  };
}

function languageOf(item: CslItem, { blocks }: ParsedReport): Language {
  const given = item.language?.slice(0, 2).toLowerCase();
  if (given === "en" || given === "zh") return given;
  let sample = item.title ?? "";
  for (const block of blocks) {
    if (sample.length > LANGUAGE_SAMPLE) break;
    if (block.kind !== "code")
      sample += `\n${block.text.slice(0, LANGUAGE_SAMPLE)}`;
  }
  return detectLanguage(sample);
}

/** So much text tells the language. */
const LANGUAGE_SAMPLE = 5000;
