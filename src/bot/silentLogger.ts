import type { AppOptions, IPlugin } from "@microsoft/teams.apps";

export type SdkLogger = NonNullable<AppOptions<IPlugin>["logger"]>;

const nothing = (): void => undefined;

/**
 * What the Teams SDK gets to log with: nothing. Its lines hold whole activities, texts that people typed included;
 * what matters is in our own log.
 */
export const silentLogger: SdkLogger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  trace: nothing,
  log: nothing,
  child: () => silentLogger,
};
