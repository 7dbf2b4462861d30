import type { Context, Middleware } from "@microsoft/microsoft-graph-client";

/** Where Graph lives for everybody; links in its answers start with this. */
export const GRAPH_ORIGIN = "https://graph.microsoft.com";

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/**
 * The last link of the SDK's chain: sends the request, to another origin when the configuration names one. The SDK
 * itself keeps the real base: it would send no token to http and misread absolute links (microsoft-graph-client 3.0.7,
 * GraphRequestUtil). `Forwarded` lets the other side write links as the real service does.
 */
export function originHandler(graphOrigin: string, fetchWith: Fetch): Middleware {
  return {
    async execute(context: Context): Promise<void> {
      const url = typeof context.request === "string" ? context.request : context.request.url;
      const options: RequestInit = { ...context.options };
      if (graphOrigin === GRAPH_ORIGIN) {
        context.response = await fetchWith(url, options);
        return;
      }
      const headers = new Headers(options.headers);
      headers.set("Forwarded", `proto=https;host=${new URL(GRAPH_ORIGIN).host}`);
      context.response = await fetchWith(url.replace(GRAPH_ORIGIN, graphOrigin), { ...options, headers });
    },
  };
}
