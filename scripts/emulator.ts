import { parseCommand } from "../src/emulator/commandLine.ts";
import { DataFileError } from "../src/emulator/core/database.ts";
import { PortError, type RunningServer, startServer } from "../src/emulator/server.ts";

/**
 * `npm run emulator -- [--port N] [--data FILE|:memory:] [--seed empty|demo]` runs the emulator of Microsoft 365 by
 * itself. It prints `ready http://localhost:N` when it accepts requests.
 */
await main(process.argv.slice(2));

/** Fills a running emulator with the sample municipality, through Graph like an administrator would. */
type SeedDemo = (server: RunningServer) => Promise<void>;

async function main(args: readonly string[], seedDemo?: SeedDemo): Promise<void> {
  const parsed = parseCommand(args);
  if (!parsed.ok) return fail(parsed.sentence);
  const { port, data, seed } = parsed.command;
  if (seed === "demo" && seedDemo === undefined) return fail("The demo is not built yet; start with --seed empty.");

  const server = await start(port, data);
  if (server === undefined) return;
  if (seed === "demo") await seedDemo?.(server);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void server.close());
  console.log(`ready ${server.origin}`);
}

async function start(port: number, data: string): Promise<RunningServer | undefined> {
  try {
    return await startServer({ port, data });
  } catch (error) {
    if (!(error instanceof DataFileError || error instanceof PortError)) throw error;
    fail(error.message);
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
