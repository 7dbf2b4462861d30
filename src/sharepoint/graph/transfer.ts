import { GraphFailure } from "./failure.ts";
import { answered, type Graph } from "./graph.ts";

/** One exchange with an address that carries its own right, such as that of an upload: absolute, as Graph gave it. */
export type Transfer = Readonly<{
  method: "GET" | "PUT" | "DELETE";
  url: string;
  body?: BodyInit;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}>;

/** A fragment of an upload takes this long at most, also on a poor line. */
const TRANSFER_TIMEOUT_MS = 300_000;

/**
 * One try without our token, answered whatever its status; the body may still be coming in. Throws GraphFailure when
 * there is no answer.
 */
export async function transfer(graph: Graph, { url, signal, ...init }: Transfer): Promise<Response> {
  // Unencrypted only to where Graph itself is in this configuration.
  const { protocol, origin } = URL.canParse(url) ? new URL(url) : { protocol: "", origin: "" };
  if (protocol !== "https:" && origin !== new URL(graph.graphOrigin).origin) {
    throw new GraphFailure("invalid", "A link of Graph is no address.");
  }
  return answered(signal, TRANSFER_TIMEOUT_MS, (stop) =>
    graph.fetchWith(url, { ...init, signal: stop, credentials: "omit", referrerPolicy: "no-referrer" }),
  );
}
