/** Recognizers-Text: its number and unit models together; where several find the same place, the longest find counts. */
import numbers from "@microsoft/recognizers-text-number";
import units from "@microsoft/recognizers-text-number-with-unit";

export const name = "Recognizers-Text";

const ENGLISH = "en-us";
const CHINESE = "zh-cn";

export function extract(text) {
  return withoutOverlaps([
    ...units.recognizeCurrency(text, ENGLISH),
    ...units.recognizeDimension(text, ENGLISH),
    ...units.recognizeTemperature(text, ENGLISH),
    ...units.recognizeAge(text, ENGLISH),
    ...numbers.recognizePercentage(text, ENGLISH),
    ...numbers.recognizeNumber(text, ENGLISH),
  ]);
}

export function extractChinese(text) {
  return withoutOverlaps([
    ...numbers.recognizePercentage(text, CHINESE),
    ...numbers.recognizeNumber(text, CHINESE),
  ]);
}

/** The finds as the scorer wants them, in reading order; of equally long ones, the first. */
function withoutOverlaps(finds) {
  const kept = [];
  const byLength = finds.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start),
  );
  for (const find of byLength)
    if (!kept.some((each) => each.start <= find.end && find.start <= each.end))
      kept.push(find);
  return kept.sort((a, b) => a.start - b.start).flatMap(converted);
}

function converted({ start, end, text, typeName, resolution }) {
  const digits = String(resolution?.value ?? "").replace(/%$/, "");
  if (digits === "" || Number.isNaN(Number(digits))) return [];
  const unit = typeName === "percentage" ? "%" : resolution.unit;
  return [
    { start, end: end + 1, text, value: Number(digits), unit, bound: "=" },
  ];
}
