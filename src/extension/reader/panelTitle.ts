/** Longer titles are cut, so that the tabs beside keep their room. */
const LONGEST = 40;

/** The report's title as a panel's, cut between words. */
export function panelTitle(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST - 1);
  const space = cut.lastIndexOf(" ");
  const whole = space > LONGEST / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s,;:–—-]+$/u, "")}…`;
}
