import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";

/** The emulator as its own process, started the way a person starts it. */
export type EmulatorProcess = Readonly<{
  origin: string;
  /** Ends it and gives its exit code, or null when the signal gave it no chance. */
  stop(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null>;
}>;

const children: ChildProcessWithoutNullStreams[] = [];

/** Starts it on a free port and waits until it says that it is ready. */
export async function startProcess(data: string, seed = "empty"): Promise<EmulatorProcess> {
  const child = run(["--port", "0", "--data", data, "--seed", seed]);
  children.push(child);
  return { origin: await readyOrigin(child), stop: (signal) => stop(child, signal) };
}

/** Ends what a failed test left running; else the test run would wait for it for ever. */
export async function stopProcesses(): Promise<void> {
  await Promise.all(children.map((child) => stop(child, "SIGKILL")));
}

async function stop(child: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = once(child, "exit");
  child.kill(signal);
  const [code] = (await exited) as [number | null];
  return code;
}

/** Runs the command to its end; for starts that fail. */
export async function runToEnd(
  args: readonly string[],
): Promise<{ code: number | null; stderr: string; stdout: string }> {
  const child = run(args);
  let [stderr, stdout] = ["", ""];
  child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
  child.stdout.on("data", (text: Buffer) => (stdout += text.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stderr: stderr.trim(), stdout: stdout.trim() };
}

function run(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ["--no-warnings", "scripts/emulator.ts", ...args], { cwd: process.cwd() });
}

async function readyOrigin(child: ChildProcessWithoutNullStreams): Promise<string> {
  let said = "";
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child.stdout.on("data", (text: Buffer) => {
    said += text.toString();
    const origin = /ready (http:\S+)\n/.exec(said)?.[1];
    if (origin !== undefined) resolve(origin);
  });
  child.stderr.on("data", (text: Buffer) => (said += text.toString()));
  child.on("exit", () => reject(new Error(`The emulator did not start: ${said}`)));
  return promise;
}
