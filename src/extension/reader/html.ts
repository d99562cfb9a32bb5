import * as vscode from "vscode";

/**
 * The page of a panel: one style sheet and one script of the extension's own, and nothing else that could load or run
 * (https://code.visualstudio.com/api/extension-guides/webview#content-security-policy).
 */
export function pageHtml(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
): string {
  const file = (...path: readonly string[]): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = makeNonce();
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file("media", "reader.css")}">
</head>
<body>
<script nonce="${nonce}" src="${file("dist", "reader.js")}"></script>
</body>
</html>`;
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
