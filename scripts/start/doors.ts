import { createGraph, type Graph } from "../../src/sharepoint/graph/graph.ts";

/** Doors to the emulated Graph for whoever fills it: an administrator, the bot, people by the first part of their account. */
export type Doors = Readonly<{
  asAdmin(): Promise<Graph>;
  asBot(): Promise<Graph>;
  as(alias: string): Promise<Graph>;
}>;

/** Each door has a token of its own, as it would have in a tenant. */
export function openDoors(origin: string): Doors {
  const tokens = new Map<string, Promise<string>>();
  const door = (query: string): Promise<Graph> =>
    Promise.resolve(
      createGraph({
        graphOrigin: origin,
        getToken: ({ refresh = false }) => {
          const token = (refresh ? undefined : tokens.get(query)) ?? fetchToken(origin, query);
          tokens.set(query, token);
          return token;
        },
      }),
    );
  return {
    asAdmin: () => door("app=setup"),
    asBot: () => door("app=bot"),
    as: (alias) => door(`user=${encodeURIComponent(`${alias}@gemeente.example`)}`),
  };
}

async function fetchToken(origin: string, query: string): Promise<string> {
  const { access_token: token } = (await (await fetch(`${origin}/identity/token?${query}`)).json()) as {
    access_token: string;
  };
  return token;
}
