import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import path from "node:path";
import { TEAMS_APP_ID, type Town } from "./town.ts";

/** The bot as an administrator runs it: a process of its own, by its environment. */

const MAIN = path.join(__dirname, "../../../src/bot/main.ts");

export type BotProcess = Readonly<{
  child: ChildProcess;
  origin: string;
  /** What it wrote so far. */
  said(): string;
  /** Ends it as a machine that falls away does. */
  kill(): Promise<void>;
}>;

/** The environment of a bot that works in this town. */
export function environmentFor({ origin, config }: Town, port: number): Record<string, string> {
  return {
    BOT_CLIENT_ID: config.clientId,
    BOT_CLIENT_SECRET: config.clientSecret,
    TENANT_ID: config.tenantId,
    SITE: config.site,
    TEAMS_APP_ID,
    PORT: String(port),
    GRAPH_ORIGIN: origin,
    LOGIN_ORIGIN: config.loginOrigin,
    BOT_OPENID_METADATA: config.openIdMetadataUrl,
    SERVICE_URL_HOSTS: new URL(origin).host,
  };
}

/** Starts a bot; it is not ready yet. */
export async function spawnBot(town: Town, settings: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], { env: { ...environmentFor(town, port), ...settings }, stdio: "pipe" });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return {
    child,
    origin: `http://localhost:${port}`,
    said: () => said,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
