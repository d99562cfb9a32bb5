import { element } from "../dom";
import type { Words } from "../words";

/** The keys of the page: a quiet line that is always there. */
export function drawKeys(words: Words, view: "reader" | "glance"): HTMLElement {
  const keys: readonly (readonly [key: string, does: string])[] = [
    ["j", words.keyNext],
    ["k", words.keyPrevious],
    ["Enter", view === "reader" ? words.keyInsert : words.keyOpen],
    ["c", words.keyCopy],
    ...(view === "reader" ? [["s", words.keySentence] as const] : []),
    ["Ctrl+F", words.keyFind],
    ["Esc", words.keyLeave],
  ];
  return element(
    "dl",
    { class: "keys", "aria-label": words.keys },
    ...keys.map(([key, does]) =>
      element(
        "div",
        {},
        element("dt", {}, element("kbd", {}, key)),
        element("dd", {}, does),
      ),
    ),
  );
}
