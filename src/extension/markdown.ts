/** The text as Markdown that shows it literally: report text is data, never mark-up, links or icons. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~$&]/g, "\\$&");
}
