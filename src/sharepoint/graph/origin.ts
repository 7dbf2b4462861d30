import type { Context, Middleware } from "@microsoft/microsoft-graph-client";

/** Where Graph lives for everybody; links in its answers start with this. */
export const GRAPH_ORIGIN = "https://graph.microsoft.com";

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/**
 * Sends to Graph at another origin when the configuration names one; `Forwarded` lets the other side write links as the
 * real service does.
 */
export function towards(graphOrigin: string, fetchWith: Fetch): Fetch {
  return (url, init = {}) => {
    const address = reachable(graphOrigin, url);
    if (address === url) return fetchWith(url, init);
    const headers = new Headers(init.headers);
    headers.set("Forwarded", `proto=https;host=${new URL(GRAPH_ORIGIN).host}`);
    return fetchWith(address, { ...init, headers });
  };
}

/** Where an address of Graph lies for a browser. */
export function reachable(graphOrigin: string, url: string): string {
  return url.startsWith(`${GRAPH_ORIGIN}/`) ? `${graphOrigin}${url.slice(GRAPH_ORIGIN.length)}` : url;
}

/**
 * The last link of the SDK's chain. The SDK itself keeps the real base: it would send no token to http and misread
 * absolute links (microsoft-graph-client 3.0.7, GraphRequestUtil).
 */
export function originHandler(send: Fetch): Middleware {
  return {
    async execute(context: Context): Promise<void> {
      const url = typeof context.request === "string" ? context.request : context.request.url;
      context.response = await send(url, { ...context.options });
    },
  };
}
