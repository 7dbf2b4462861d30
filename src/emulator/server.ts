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

/**
 * Opens the data file and listens on localhost only; port 0 takes any free one.
 * Throws DataFileError and PortError.
 */
export async function startServer({ port, ...options }: ServerOptions): Promise<RunningServer> {
  const emulator = createEmulator(options);
  try {
    const server = await listen(emulator, port);
    const address = server.address();
    const actual = typeof address === "object" && address !== null ? address.port : port;
    return { origin: `http://localhost:${actual}`, emulator, close: () => close(server, emulator) };
  } catch (error) {
    emulator.close();
    throw error;
  }
}

async function listen(emulator: Emulator, port: number): Promise<Server> {
  const { promise, resolve, reject } = Promise.withResolvers<Server>();
  const listener = getRequestListener((request, env) => answer(emulator, request, env));
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  server.on("error", (error: NodeJS.ErrnoException) => reject(readable(error, port)));
  server.listen(port, "localhost", () => resolve(server));
  return promise;
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

async function close(server: Server, emulator: Emulator): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  await promise;
  emulator.close();
}

function readable(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") return new PortError(`Port ${port} is already in use; choose another with --port.`);
  if (error.code === "EACCES") return new PortError(`Port ${port} may not be used by this account.`);
  return error;
}
