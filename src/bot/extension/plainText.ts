const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * The words of a message of Teams, which comes as HTML: a line for each paragraph and item, and nothing of pictures,
 * cards and files. It is only ever shown as text.
 */
export function plainText(html: string): string {
  return decoded(
    html
      .replace(/<(script|style|attachment)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, "")
      .replace(/<li\b[^>]*>/gi, "\n- ")
      .replace(/<br\b[^>]*>|<\/(?:p|div|li|ul|ol|h[1-6]|blockquote|tr|pre)\s*>/gi, "\n")
      .replace(/<\/t[dh]\s*>/gi, " ")
      .replace(/<[^>]*>/g, ""),
  )
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}

/** Each only once: `&amp;lt;` is what somebody wrote about `&lt;`. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code).toWellFormed() : whole;
    },
  );
}
