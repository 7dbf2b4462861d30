import { createServer, type Server } from "node:http";
import { getRequestListener, type Http2Bindings, type HttpBindings } from "@hono/node-server";
import { ConnectionCutError } from "./core/faults.ts";
import { createEmulator, type Emulator, type EmulatorOptions } from "./emulator.ts";

export type ServerOptions = EmulatorOptions & Readonly<{ port: number }>;

export type RunningServer = Readonly<{
  /** `http://localhost:PORT`. */
  origin: string;
  emulator: Emulator;
  close(): Promise<void>;
}>;

/** The port cannot be used; `message` is one sentence for the person who started the emulator. */
export class PortError extends Error {
  override readonly name = "PortError";
}

/** What `localhost` can mean; which of them a client tries first differs per machine. */
const LOOPBACKS = ["127.0.0.1", "::1"];

/**
 * Opens the data file and listens on this machine only; port 0 takes any free one.
 * Throws DataFileError and PortError.
 */
export async function startServer({ port, ...options }: ServerOptions): Promise<RunningServer> {
  const emulator = createEmulator(options);
  try {
    const servers = await listenEverywhere(emulator, port);
    return { origin: `http://localhost:${portOf(servers[0])}`, emulator, close: () => close(servers, emulator) };
  } catch (error) {
    emulator.close();
    throw error;
  }
}

/** The same port on every loopback address that this machine has. */
async function listenEverywhere(emulator: Emulator, port: number): Promise<readonly Server[]> {
  const servers: Server[] = [];
  try {
    for (const host of LOOPBACKS) {
      const server = await listen(emulator, host, servers.length === 0 ? port : portOf(servers[0]));
      if (server !== undefined) servers.push(server);
    }
    if (servers.length === 0) throw new PortError("This machine has no address of its own to listen on.");
    return servers;
  } catch (error) {
    await Promise.all(servers.map(stop));
    throw error;
  }
}

/** Undefined when this machine does not have the address. */
async function listen(emulator: Emulator, host: string, port: number): Promise<Server | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Server | undefined>();
  const listener = getRequestListener((request, env) => answer(emulator, request, env));
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") resolve(undefined);
    else reject(readable(error, port));
  });
  server.listen(port, host, () => resolve(server));
  return promise;
}

function portOf(server: Server | undefined): number {
  const address = server?.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port.");
  return address.port;
}

/** A cut connection is cut for real: the caller sees a reset, not an answer. */
async function answer(
  emulator: Emulator,
  request: Request,
  { outgoing }: HttpBindings | Http2Bindings,
): Promise<Response> {
  try {
    return await emulator.handle(request);
  } catch (error) {
    if (!(error instanceof ConnectionCutError)) throw error;
    outgoing.socket?.destroy();
    return new Response(null);
  }
}

async function close(servers: readonly Server[], emulator: Emulator): Promise<void> {
  await Promise.all(servers.map(stop));
  emulator.close();
}

async function stop(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
}

function readable(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") return new PortError(`Port ${port} is already in use; choose another with --port.`);
  if (error.code === "EACCES") return new PortError(`Port ${port} may not be used by this account.`);
  return error;
}
