/** What a key asks for. */
export type KeyAction =
  "next" | "previous" | "act" | "press" | "copy" | "sentence" | "leave";

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  j: "next",
  k: "previous",
  Enter: "act",
  " ": "press",
  c: "copy",
  s: "sentence",
  Escape: "leave",
};

/** What the key pressed asks for; nothing when a modifier makes it the editor's or the system's. */
export function keyAction(
  event: Pick<
    KeyboardEvent,
    "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing"
  >,
): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return undefined;
  return Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : undefined;
}
