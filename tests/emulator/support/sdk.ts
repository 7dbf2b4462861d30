import {
  AuthenticationHandler,
  Client,
  type Context,
  type Middleware,
  RetryHandler,
  RetryHandlerOptions,
  TelemetryHandler,
} from "@microsoft/microsoft-graph-client";
import type { Bench } from "./bench.ts";

/**
 * The official JavaScript client with its own chain: sign-in, retries, telemetry. Only the last step, which would go
 * out on the network, hands the request to the emulator.
 */
export function createSdk(bench: Bench, token: string): Client {
  const lastStep: Middleware = {
    async execute(context: Context) {
      context.response = await bench.handle(new Request(context.request, context.options));
    },
  };
  const authentication = new AuthenticationHandler({ getAccessToken: () => Promise.resolve(token) });
  const retry = new RetryHandler(new RetryHandlerOptions(0, 3));
  return Client.initWithMiddleware({ middleware: [authentication, retry, new TelemetryHandler(), lastStep] });
}
