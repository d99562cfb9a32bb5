import type { Citation } from "../../core/cite";
import { blockAt, locatorText, sectionAt } from "../../core/report";
import type { SourcePassage, Verdict } from "../../core/verify";
import type { CheckedDocument } from "../checkedDocument";
import { passageInFile, passageSpan } from "../passage";
import type { Format } from "./format";

/** Version of the JSON that `check` prints; it rises when a field changes its meaning or goes. */
const JSON_VERSION = 1;

/** Every claim with its verdict, the agreeing ones too, as the README describes it. */
export const json: Format = {
  print: ({ documents }) =>
    `${JSON.stringify({ version: JSON_VERSION, documents: documents.map(documentJson) }, undefined, 2)}\n`,
};

function documentJson({ name, text, lines, checked }: CheckedDocument) {
  return {
    path: name.path,
    claims: checked.claims.map(({ claim, verdict }) => ({
      ...lines.position(claim.figure.quantity.start),
      text: claim.figure.quantity.text,
      ...citationJson(claim.citations[0]),
      ...verdictJson(verdict),
    })),
    citations: checked.citations.map(({ citation, verdict }) => ({
      ...lines.position(citation.start),
      text: text.slice(citation.start, citation.end),
      ...citationJson(citation),
      ...verdictJson(verdict),
    })),
  };
}

function citationJson(citation: Citation | undefined) {
  return {
    key: citation?.key,
    locator: citation?.locator && locatorText(citation.locator),
  };
}

function verdictJson({ code, severity, message, source }: Verdict) {
  return {
    verdict: code,
    severity,
    message,
    source: source && sourceJson(source),
  };
}

function sourceJson(source: SourcePassage) {
  const { report, block: at, statistic } = source;
  const block = blockAt(report, at);
  const sentence = passageSpan(source);
  return {
    key: report.key,
    uri: report.uri,
    section: sectionAt(report, block.section).title,
    paragraph: block.paragraph,
    text: statistic?.quantity.text,
    sentence: block.text.slice(sentence.start, sentence.end),
    ...passageInFile(source, statistic?.anchor ?? sentence),
  };
}
