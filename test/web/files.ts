/** Serves the extension and what tests it to the page, on a port of its own. */
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { root } from "../host/paths";

export interface Files {
  readonly origin: string;
  /** Adds files, by their path. */
  add(path: string, content: string): void;
  /** What was posted last. */
  posted(): string | undefined;
  close(): void;
}

/** What ships, under `/extension/`, and the files that are added. It is listening when this returns. */
export async function serveFiles(): Promise<Files> {
  const added = new Map<string, string>();
  let posted: string | undefined;
  const server = createServer((request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (request.method === "POST") {
      void bodyOf(request).then((body) => {
        posted = body;
        response.end();
      });
      return;
    }
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    contentOf(pathname).then(
      (content) => {
        response.setHeader("Content-Type", typeOf(pathname));
        response.end(content);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  const contentOf = async (path: string): Promise<string | Buffer> =>
    added.get(path) ??
    readFile(shipped(decodeURIComponent(path), "/extension/"));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    add: (path, content) => void added.set(path, content),
    posted: () => posted,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Of the desktop's files none, so that it shows when one is asked for. */
const SHIPPED =
  /^(?:package(?:\.nls)?\.json|dist\/(?:web|reader)\.js|(?:data|media)\/.*)$/;

function shipped(path: string, start: string): string {
  const name = normalize(path.slice(start.length));
  if (!path.startsWith(start) || !SHIPPED.test(name))
    throw new Error(`${path} is not shipped to browsers.`);
  return join(root, name);
}

function typeOf(path: string): string {
  if (path.endsWith(".js")) return "text/javascript";
  if (path.endsWith(".json")) return "application/json";
  return path.endsWith(".svg") ? "image/svg+xml" : "text/plain; charset=utf-8";
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += String(chunk);
  return body;
}
