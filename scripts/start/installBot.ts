import { municipality } from "../../src/emulator/core/municipality.ts";

/** Tells the emulated Teams where the bot listens and installs it for everybody of the first team, and in that team. */
export async function installBot(origin: string, botOrigin: string): Promise<void> {
  await send("PUT", `${origin}/emulator/bots/bot`, { endpoint: `${botOrigin}/api/messages` });
  const [team] = municipality.teams;
  if (team === undefined) return;
  for (const user of new Set([...team.ownerIds, ...team.memberIds])) {
    await send("POST", `${origin}/emulator/bots/bot/install`, { user });
  }
  // The team comes last: the bot writes in the channel to whoever it cannot reach in a chat.
  await send("POST", `${origin}/emulator/bots/bot/install`, { team: team.id });
}

async function send(method: string, address: string, body: unknown): Promise<void> {
  const answer = await fetch(address, {
    method,
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json" },
  });
  if (!answer.ok) throw new Error(`${method} ${new URL(address).pathname} was refused: ${await answer.text()}`);
}
