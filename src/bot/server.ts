import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";

export type Listening = Readonly<{
  port: number;
  /** Takes in nothing more; resolves when what is under way was answered, or cut off after so many milliseconds. */
  close(withinMs: number): Promise<void>;
}>;

/** Listens on a port; 0 takes any free one. Rejects with the error of Node when it cannot. */
export async function listen(
  http: Readonly<{ fetch: Parameters<typeof getRequestListener>[0] }>,
  port: number,
): Promise<Listening> {
  const listener = getRequestListener((request, env) => http.fetch(request, env));
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  server.once("error", reject);
  server.listen(port, () => resolve(undefined));
  await promise;
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return { port: actual, close: (withinMs) => close(server, withinMs) };
}

async function close(server: Server, withinMs: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.close(() => resolve(undefined));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), withinMs);
  await promise;
  clearTimeout(patience);
}
