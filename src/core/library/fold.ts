/** Lower case without accents, so that "cafe" finds "Café". */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The digits that the text begins with, without their grouping: "14000.5" for "14,000.5 tonnes". Empty when it begins otherwise. */
export function ungrouped(text: string): string {
  const match = /^\d[\d.,\u00a0\u202f' ]*/.exec(text);
  return match ? match[0].replace(/[,\u00a0\u202f' ]|\.$/g, "") : "";
}
