import { type Level, pino } from "pino";

/**
 * One line of the log: what was done (`action`), with what (`object`, an id), what came of it (`result`), where it came
 * from (`origin`), by whom (`actor`, an Entra id or `bot`); the time is added. Source: BIO2 8.15.01.
 * None of these ever holds a secret, a token or a text that somebody typed.
 */
export type LogEvent = Readonly<Record<"action" | "object" | "result" | "origin" | "actor", string>>;

export type Log = Readonly<{
  info(event: LogEvent): void;
  warn(event: LogEvent): void;
  error(event: LogEvent): void;
}>;

export type LogOptions = Readonly<{
  level: Level;
  now: () => Date;
  /** Where the lines go; standard output when left out. */
  to?: Readonly<{ write(line: string): void }> | undefined;
}>;

/** A log that writes lines of JSON, from `level` on. */
export function createLog({ level, now, to = process.stdout }: LogOptions): Log {
  const options = {
    level,
    base: undefined,
    timestamp: () => `,"time":"${now().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = pino(options, to);
  return {
    info: (event) => logger.info(lineOf(event)),
    warn: (event) => logger.warn(lineOf(event)),
    error: (event) => logger.error(lineOf(event)),
  };
}

/** Only the fields that belong there, whatever object was handed over. */
function lineOf({ action, object, result, origin, actor }: LogEvent): LogEvent {
  return { action, object, result, origin, actor };
}
