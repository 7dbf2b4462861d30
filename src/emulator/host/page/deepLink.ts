/** What a link into Teams points at. Source: Teams docs, "Create deep links". */
export type DeepLink =
  | Readonly<{ kind: "entity"; appId: string; entityId: string; subPageId: string; channelId: string }>
  | Readonly<{ kind: "bot-chat"; appId: string }>
  | Readonly<{ kind: "chat"; people: readonly string[]; text: string }>
  | Readonly<{ kind: "elsewhere"; url: string }>;

export type EntityLink = Readonly<{
  appId: string;
  entityId: string;
  subPageId: string;
  channelId: string;
  label: string;
  webUrl: string;
}>;

/** Reads a link; anything that Teams would hand to the browser is `elsewhere`. Undefined when it is no web address. */
export function readDeepLink(text: string): DeepLink | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["https:", "http:"].includes(url.protocol)) return undefined;
  const elsewhere: DeepLink = { kind: "elsewhere", url: url.href };
  if (url.hostname !== "teams.microsoft.com" && url.hostname !== "teams.cloud.microsoft") return elsewhere;

  const [, l, what, first = "", second = ""] = url.pathname.split("/").map(decodeURIComponent);
  if (l !== "l") return elsewhere;
  if (what === "chat") {
    const people = (url.searchParams.get("users") ?? "").split(",").filter((it) => it !== "");
    return { kind: "chat", people, text: url.searchParams.get("message") ?? "" };
  }
  if (what !== "entity") return elsewhere;
  if (second === "conversations") return { kind: "bot-chat", appId: first };
  return { kind: "entity", appId: first, entityId: second, ...readContext(url.searchParams.get("context")) };
}

/** The link that Teams makes of a place in a tab. */
export function writeDeepLink({ appId, entityId, subPageId, channelId, label, webUrl }: EntityLink): string {
  const place = { ...(subPageId && { subEntityId: subPageId }), ...(channelId && { channelId }) };
  const context = Object.keys(place).length === 0 ? "" : JSON.stringify(place);
  const query = Object.entries({ webUrl, label, context })
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const path = `https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(entityId)}`;
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

function readContext(json: string | null): Readonly<{ subPageId: string; channelId: string }> {
  try {
    const context: unknown = JSON.parse(json ?? "{}");
    return {
      subPageId: text(context, "subEntityId") || text(context, "subPageId"),
      channelId: text(context, "channelId"),
    };
  } catch {
    return { subPageId: "", channelId: "" };
  }
}

function text(context: unknown, key: string): string {
  const value: unknown = typeof context === "object" && context !== null ? Reflect.get(context, key) : undefined;
  return typeof value === "string" ? value : "";
}
