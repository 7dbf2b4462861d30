import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from "@azure/msal-node";
import type { Fetch } from "../sharepoint/graph/origin.ts";

/** Where MSAL knows everything about by heart, so that it looks nothing up on the internet. */
export const LOGIN_ORIGIN = "https://login.microsoftonline.com";

/** MSAL's way to the network, to another origin when one is named; `timeoutMs` is for each request. */
export function msalNetwork(fetchWith: Fetch, loginOrigin: string, timeoutMs: number): INetworkModule {
  async function exchange<T>(
    method: string,
    url: string,
    { headers, body }: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetchWith(url.replace(LOGIN_ORIGIN, loginOrigin), { method, headers, body, signal });
    // MSAL says itself what it expects and checks it.
    const content = (await response.json()) as T;
    return { status: response.status, headers: Object.fromEntries(response.headers), body: content };
  }
  return {
    sendGetRequestAsync: (url, options) => exchange("GET", url, options),
    sendPostRequestAsync: (url, options) => exchange("POST", url, options),
  };
}
