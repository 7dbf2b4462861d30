import { execFile } from "node:child_process";

export type Outcome = Readonly<{ code: number; stdout: string; stderr: string }>;

/** Runs a script of ours to its end, as npm would. */
export function runScript(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
  execFile(process.execPath, [`scripts/${script}.ts`, ...args], { env, timeout: 30_000 }, (error, stdout, stderr) =>
    resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr: stderr.trim() }),
  );
  return promise;
}
