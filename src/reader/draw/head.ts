import { element } from "../dom";
import type { Head } from "../page";

/** Title, authors and bibliographic line. */
export function drawHead(head: Head): HTMLElement {
  const header = element("header", {}, element("h1", {}, head.title));
  if (head.authors !== "")
    header.append(element("p", { class: "authors" }, head.authors));
  const line = element("p", { class: "source" });
  for (const part of head.source) line.append(part, " · ");
  line.append(element("code", {}, `@${head.key}`));
  header.append(line);
  if (head.abstract !== undefined)
    header.append(element("p", { class: "abstract" }, head.abstract));
  return header;
}
