const HOSTS = ["teams.microsoft.com", "teams.cloud.microsoft"];
/** Without these Teams finds the message as well; some hold names of people or channels. */
const KEPT = ["tenantId", "groupId", "parentMessageId", "context"];

/** How the link stands in the explanation of a point: on a line of its own. */
const LINE = "Bericht in Teams: ";
const AT_END = new RegExp(`\\n*${LINE}(\\S+)$`);

/** A link to a message in Teams, as short as it can be; undefined when it leads anywhere else. */
export function messageLink(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isMessage = url.protocol === "https:" && HOSTS.includes(url.host) && url.pathname.startsWith("/l/message/");
  if (!isMessage || url.username !== "" || url.password !== "") return undefined;
  const query = KEPT.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  // An at sign would make the name of a conversation look like an e-mail address.
  const path = url.pathname.replaceAll("@", "%40");
  return `${url.origin}${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

/** An explanation with the link to the message that it came from under it. */
export function withMessageLink(explanation: string, link: string | undefined): string {
  if (link === undefined) return explanation;
  const line = `${LINE}${link}`;
  return explanation.trim() === "" ? line : `${explanation.trimEnd()}\n\n${line}`;
}

/** The two of them apart again; there is no link when the last line holds none to a message. */
export function splitMessageLink(explanation: string): Readonly<{ text: string; link: string | undefined }> {
  const link = messageLink(AT_END.exec(explanation)?.[1] ?? "");
  return link === undefined ? { text: explanation, link } : { text: explanation.replace(AT_END, ""), link };
}
