/**
 * The part of Markdown that Teams draws: bold, italic, lists and links. Everything else stays as it was typed;
 * headings, tables, pictures and HTML do not exist. Source: Teams docs, "Format cards in Teams".
 */
export function markdownToHtml(text: string): string {
  const blocks: string[] = [];
  let list: "ul" | "ol" | undefined;

  for (const line of escapeHtml(text).split(/\r\n|\r|\n/)) {
    const [, bullet, number, item] = /^\s*(?:([-*+])|(\d+)[.)])\s+(.*)$/.exec(line) ?? [];
    const kind = bullet === undefined ? (number === undefined ? undefined : "ol") : "ul";
    if (list !== undefined && kind !== list) blocks.push(`</${list}>`);
    if (kind !== undefined && kind !== list) blocks.push(`<${kind}>`);
    list = kind;
    blocks.push(kind === undefined ? paragraph(line) : `<li>${inline(item ?? "")}</li>`);
  }
  if (list !== undefined) blocks.push(`</${list}>`);
  return blocks.join("");
}

function paragraph(line: string): string {
  return `<p>${inline(line)}</p>`;
}

function inline(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "<strong>$2</strong>")
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, "<em>$2</em>");
}

/** A backslash takes the meaning out of the character after it; as an entity nothing later sees it. */
function escapeHtml(text: string): string {
  return text
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!~|>])/g, (_, character: string) => `\u0000${character.charCodeAt(0)};`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\u0000", "&#");
}
