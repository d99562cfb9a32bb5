/** Lets the extension host answer what has come in meanwhile. */
export function otherWork(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
