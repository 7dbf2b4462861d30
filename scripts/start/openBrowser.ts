import { spawn } from "node:child_process";

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Opens a page in the browser of the person, if this machine has one; the address is printed anyway. */
export function openBrowser(url: string): void {
  const [command, ...args] = COMMANDS[process.platform] ?? [];
  if (command === undefined) return;
  const opening = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  opening.on("error", () => undefined);
  opening.unref();
}
