import { parseArgs } from "node:util";

export type StartOptions = Readonly<{ port: number; reset: boolean; open: boolean }>;

const DEFAULT_PORT = "4280";

/** Reads `npm start -- …`; a string is the sentence that says what is wrong. */
export function parseOptions(args: readonly string[]): StartOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: DEFAULT_PORT },
        reset: { type: "boolean", default: false },
        "no-open": { type: "boolean", default: false },
      },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (!(port > 0 && port <= 65_535)) return `--port wants a number from 1 to 65535, not ${values.port}.`;
    return { port, reset: values.reset, open: !values["no-open"] };
  } catch (error) {
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    return `${first}. The options are --port N, --reset and --no-open.`;
  }
}
