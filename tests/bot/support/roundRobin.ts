import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { once } from "node:events";

export type RoundRobin = Readonly<{ origin: string; close(): void }>;

/**
 * Stands before several servers and gives each of them a request in turn, as a load balancer does. A server that is not
 * there any more is passed over; one that falls away with a request in its hands makes that a 502.
 */
export async function roundRobin(origins: readonly string[]): Promise<RoundRobin> {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const first = (turn += 1);
      pass(incoming, outgoing, Buffer.concat(chunks), inTurn(origins, first));
    });
  }).listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function inTurn(origins: readonly string[], first: number): readonly string[] {
  return origins.map((_, index) => origins[(first + index) % origins.length] ?? "");
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer, [to, ...others]: readonly string[]) {
  if (to === undefined) return void outgoing.writeHead(502).end();
  const { method, headers, url } = incoming;
  const onward = request(`${to}${url ?? "/"}`, { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "ECONNREFUSED") pass(incoming, outgoing, body, others);
    else if (!outgoing.headersSent) outgoing.writeHead(502).end();
    else outgoing.destroy();
  });
  onward.end(body);
}
