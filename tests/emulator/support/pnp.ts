import { DefaultHeaders, DefaultInit, graphfi, type GraphFI } from "@pnp/graph";
import { DefaultParse, type Queryable } from "@pnp/queryable";
import type { Bench } from "./bench.ts";

/** The community's client, aimed at a local address over http, as it can be in development. */
export function createPnp(bench: Bench, token: string): GraphFI {
  const throughBench = (instance: Queryable): Queryable => {
    instance.on.auth.replace((url: URL, init: RequestInit) => {
      const headers = { ...(init.headers as Record<string, string>), Authorization: `Bearer ${token}` };
      return Promise.resolve([url, { ...init, headers }]);
    });
    instance.on.send.replace((url: URL, init: RequestInit) => bench.handle(new Request(url, init)));
    return instance;
  };
  const base = DefaultInit("http://localhost:3979/v1.0");
  return graphfi().using(base, DefaultHeaders(), DefaultParse(), throughBench);
}
