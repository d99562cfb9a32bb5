/** The page inside a panel: draws what the extension sends, and tells it what the person does. */
import { element } from "./dom";
import { GlanceView } from "./glanceView";
import { connect } from "./host";
import { keyAction } from "./keys";
import { parseContent } from "./protocol";
import type { PageContent, ToPage, Words } from "./protocol";
import { ReaderView } from "./readerView";
import type { Surroundings, View } from "./view";

const notice = element("div", { class: "notice", role: "status" });
const root = element("div", { class: "page" });
const status = element("div", { class: "status", role: "status" });
document.body.append(notice, root, status);

let uri: string | undefined;
let words: Words | undefined;
let view: View | undefined;
let statusTimer = 0;

const host = connect(receive);

document.addEventListener("keydown", (event) => {
  const action = keyAction(event);
  if (action && view?.key(action, event.target)) event.preventDefault();
});

host.post({ type: "ready" });

function receive(message: ToPage): void {
  switch (message.type) {
    case "show":
      return show(message);
    case "go":
      return view?.go(message.target);
    case "gone":
      notice.textContent = message.notice;
      return view?.disable();
    case "copied":
      return say(words?.copied ?? "");
  }
}

function show(message: ToPage & { readonly type: "show" }): void {
  const kept = view ? view.place() : samePlace(message.uri);
  view?.dispose();
  ({ uri, words } = message);
  notice.textContent = "";
  view = viewOf(parseContent(message), message.words, {
    root,
    revision: message.revision,
    post: (answer) => host.post(answer),
    moved: keepPlace,
  });
  if (kept) view?.restore(kept);
  if (message.target) view?.go(message.target);
  keepPlace();
}

function viewOf(
  content: PageContent,
  words: Words,
  around: Surroundings,
): View | undefined {
  switch (content.view) {
    case "reader":
      return new ReaderView(content.page, words, around);
    case "glance":
      return new GlanceView(content.glance, words, around);
    case "missing":
      notice.textContent = content.notice;
      root.replaceChildren();
      return undefined;
  }
}

/** The place kept before the page was loaded again, if it was in this report. */
function samePlace(of: string): ReturnType<View["place"]> {
  const state = host.state();
  return state?.uri === of ? state.place : undefined;
}

function keepPlace(): void {
  if (uri === undefined) return;
  const place = view ? view.place() : samePlace(uri);
  host.keep({ uri, ...(place ? { place } : {}) });
}

/** Says something for a moment, to eyes and ears. */
function say(text: string): void {
  clearTimeout(statusTimer);
  status.textContent = text;
  statusTimer = window.setTimeout(() => {
    status.textContent = "";
  }, 2000);
}
