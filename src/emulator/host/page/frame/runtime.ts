/** What this host can do, as teams-js 2.58 reads it in the handshake (`public/runtime.ts`, IRuntimeV4). */
const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: { notifySuccessResponse: {} },
    pages: { backStack: {}, config: {}, currentApp: {}, tabs: {} },
    dialog: { url: { parentCommunication: {} }, update: {} },
    people: {},
    chat: {},
    nestedAppAuth: {},
    teamsCore: {},
  },
} as const;

/**
 * The answer to `initialize`. The order matters: teams-js accepts the runtime in third place too, but then leaves out
 * the bridge for nested app authentication.
 */
export function handshake(frameContext: string): readonly unknown[] {
  return [frameContext, "web", "2.0.1", JSON.stringify(RUNTIME)];
}
