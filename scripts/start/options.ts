import { parseArgs } from "node:util";
import { messageOf } from "../../src/emulator/core/message.ts";

export type StartOptions = Readonly<{
  port: number;
  /** The folder in which everything is kept that people do. */
  data: string;
  reset: boolean;
  open: boolean;
}>;

const DEFAULTS = { port: "4280", data: ".local" } as const;

/** Reads `npm start -- …`; a string is the sentence that says what is wrong. */
export function parseOptions(args: readonly string[]): StartOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string", default: DEFAULTS.port },
        data: { type: "string", default: DEFAULTS.data },
        reset: { type: "boolean", default: false },
        "no-open": { type: "boolean", default: false },
      },
    });
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
    if (!(port > 0 && port <= 65_535)) return `--port wants a number from 1 to 65535, not ${values.port}.`;
    if (values.data.trim() === "") return "--data wants a folder.";
    return { port, data: values.data, reset: values.reset, open: !values["no-open"] };
  } catch (error) {
    const [first = ""] = messageOf(error).split(". ");
    return `${first}. The options are --port N, --data FOLDER, --reset and --no-open.`;
  }
}
