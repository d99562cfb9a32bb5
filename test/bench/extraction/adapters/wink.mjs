/** wink-nlp's named entities. They have no value or unit, so both are read from their text. */
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readNumber } from "./numberWords.mjs";

export const name = "wink-nlp";

const nlp = winkNLP(model, ["sbd", "pos", "ner"]);
const { its } = nlp;
const UNIT_LAST = new Set(["DURATION", "MONEY"]);

export function extract(text) {
  const doc = nlp.readDoc(text);
  const ends = endsOfTokens(doc);
  const found = [];
  doc.entities().each((entity) => {
    const type = entity.out(its.type);
    if (!UNIT_LAST.has(type) && type !== "CARDINAL" && type !== "PERCENT")
      return;
    const printed = entity.out();
    const value = readNumber(printed);
    if (value === undefined) return;
    const end = ends[entity.out(its.span)[1]];
    found.push({
      start: end - printed.length,
      end,
      text: printed,
      value,
      unit: unitOf(type, printed),
      bound: "=",
    });
  });
  return found;
}

function unitOf(type, printed) {
  if (type === "PERCENT") return "%";
  if (!UNIT_LAST.has(type)) return undefined;
  const sign = /(?:[A-Z]{1,3})?[$€£¥₹]/.exec(printed)?.[0];
  return sign ?? printed.split(/[\s-]/).at(-1);
}

function endsOfTokens(doc) {
  const values = doc.tokens().out(its.value);
  let end = 0;
  return doc
    .tokens()
    .out(its.precedingSpaces)
    .map((spaces, i) => (end += spaces.length + values[i].length));
}
