import { parseState, parseToPage } from "./protocol";
import type { FromPage, PageState, ToPage } from "./protocol";

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The extension as the page sees it. */
export interface Host {
  post(message: FromPage): void;
  /** What was kept before the page was loaded again. */
  state(): PageState | undefined;
  keep(state: PageState): void;
}

/** Connects the page to the extension, once; each of its messages goes to `receive`. */
export function connect(receive: (message: ToPage) => void): Host {
  const api = acquireVsCodeApi();
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    const message = parseToPage(event.data);
    if (message) receive(message);
  });
  return {
    post: (message) => api.postMessage(message),
    state: () => parseState(api.getState()),
    keep: (state) => api.setState(state),
  };
}
