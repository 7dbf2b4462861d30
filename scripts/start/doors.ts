import { createGraph, type Graph } from "../../src/sharepoint/graph/graph.ts";

/** Doors to the emulated Graph for whoever fills it: an administrator, the bot, people. */
export type Doors = Readonly<{
  asAdmin(): Promise<Graph>;
  asBot(): Promise<Graph>;
  as(userPrincipalName: string): Promise<Graph>;
}>;

/** Each door has a token of its own, as it would have in a tenant. */
export function openDoors(origin: string): Doors {
  const door = (query: string): Promise<Graph> =>
    Promise.resolve(createGraph({ graphOrigin: origin, getToken: () => tokenFor(origin, query) }));
  return {
    asAdmin: () => door("app=setup"),
    asBot: () => door("app=bot"),
    as: (userPrincipalName) => door(`user=${encodeURIComponent(userPrincipalName)}`),
  };
}

const tokens = new Map<string, Promise<string>>();

function tokenFor(origin: string, query: string): Promise<string> {
  const address = `${origin}/identity/token?${query}`;
  const known = tokens.get(address) ?? fetchToken(address);
  tokens.set(address, known);
  return known;
}

async function fetchToken(address: string): Promise<string> {
  const { access_token: token } = (await (await fetch(address)).json()) as { access_token: string };
  return token;
}
