export type Contact = Readonly<{
  /** `mailto:` or an https address where people report a weakness. */
  contact: string;
  /** The last day on which this holds, yyyy-mm-dd. */
  expires: string;
  /** Where the tab is served. */
  host: string;
}>;

/** `/.well-known/security.txt`. Source: RFC 9116; Forum Standaardisatie, "security.txt". */
export function securityTxt({ contact, expires, host }: Contact): string {
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59Z`,
    "Preferred-Languages: nl, en",
    `Canonical: https://${host}/.well-known/security.txt`,
  ];
  return `${lines.join("\n")}\n`;
}
