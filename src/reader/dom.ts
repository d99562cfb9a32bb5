/** Attributes of an element; `undefined` and `false` leave one out, `true` sets it without a value. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | undefined>
>;

/** An element with these attributes and children. Strings become text, never mark-up. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? "" : String(value));
  made.append(...children);
  return made;
}

/** The nearest element at or above the node that fits the selector. */
export function closest(
  node: EventTarget | null,
  selector: string,
): HTMLElement | undefined {
  const start =
    node instanceof Element
      ? node
      : node instanceof Node
        ? node.parentElement
        : null;
  const found = start?.closest(selector);
  return found instanceof HTMLElement ? found : undefined;
}

/** The number in a data attribute; `undefined` when there is none. */
export function dataNumber(
  of: HTMLElement | undefined,
  name: string,
): number | undefined {
  const value = of?.dataset[name];
  return value === undefined ? undefined : Number(value);
}

/** Whether the person asked their system for less motion. */
export function prefersStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
