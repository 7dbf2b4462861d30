import { parseCommand } from "../src/emulator/commandLine.ts";
import { bareMunicipality } from "../src/emulator/core/bareMunicipality.ts";
import { DataFileError } from "../src/emulator/core/database.ts";
import { municipality } from "../src/emulator/core/municipality.ts";
import { PortError, startServer } from "../src/emulator/server.ts";
import { createClock, fillSite } from "./start/demo.ts";
import { openDoors } from "./start/doors.ts";
import { setUpSites } from "./start/sites.ts";

/**
 * `npm run emulator -- [--port N] [--data FILE|:memory:] [--seed bare|empty|demo]` runs the emulator of Microsoft 365 by
 * itself. It prints `ready http://localhost:N` when it accepts requests.
 */
async function main(args: readonly string[]): Promise<void> {
  const parsed = parseCommand(args);
  if (!parsed.ok) return fail(parsed.sentence);
  const { port, data, seed } = parsed.command;
  const clock = createClock();
  try {
    const tenant = seed === "bare" ? bareMunicipality : municipality;
    const server = await startServer({ port, data, tenant, now: clock.now });
    if (seed === "demo") {
      const doors = openDoors(server.origin);
      await setUpSites(server.origin, doors);
      await fillSite(doors, clock);
    }
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void server.close());
    console.log(`ready ${server.origin}`);
  } catch (error) {
    if (!(error instanceof DataFileError || error instanceof PortError)) throw error;
    fail(error.message);
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main(process.argv.slice(2));
