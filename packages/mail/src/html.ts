import type { Said } from "./letter.ts";

type Page = Said & { readonly greeting: string; readonly hint: string; readonly signature: string };

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Makes a person's words safe inside HTML text and attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

// One column, real text, no pictures: it reads in every mail program, at every size, by every screen reader.
const paragraph = (text: string) =>
  `<p style="margin:0 0 16px">${escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (link) => `<a href="${link}" style="color:#0f5c5c">${link}</a>`)}</p>`;

/** The HTML of a letter: a language, a title, one heading and one link that looks like a button. */
export function htmlOf(page: Page): string {
  const link = escapeHtml(page.action.link);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.subject)}</title>
</head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
<main style="max-width:560px;margin:0 auto">
<h1 style="font-size:22px;line-height:1.3;margin:0 0 16px">${escapeHtml(page.subject)}</h1>
${[page.greeting, ...page.before].map(paragraph).join("\n")}
<p style="margin:0 0 16px"><a href="${link}" style="display:inline-block;padding:14px 20px;border-radius:12px;background:#0f5c5c;color:#ffffff;text-decoration:none;font-weight:600">${escapeHtml(page.action.label)}</a></p>
${page.after.map(paragraph).join("\n")}
<p style="margin:0 0 16px;font-size:14px">${escapeHtml(page.hint)}<br><a href="${link}" style="color:#0f5c5c">${link}</a></p>
<p style="margin:0">${escapeHtml(page.signature)}</p>
</main>
</body>
</html>
`;
}
