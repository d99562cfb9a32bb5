import type { Language } from "../report";

/** Enough text to tell a language by; a longer one is not read whole. */
const SAMPLE = 20_000;

/** The language that most of the text is written in. */
export function detectLanguage(text: string): Language {
  let han = 0;
  let latin = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++;
  }
  // A Han character says as much as a few letters do.
  return han * 3 > latin ? "zh" : "en";
}
