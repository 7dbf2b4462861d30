/** One endpoint of the Bot Framework connector that is emulated, and where Microsoft describes it. */
export type Covered = Readonly<{ method: string; path: string; source: string; note?: string }>;

const REFERENCE = "Bot Framework docs, Bot Connector REST API reference";
const PROACTIVE = "Teams docs, Send proactive messages";
const ROSTER = "Teams docs, Get Teams specific context";

/** Everything else under `/connector` answers 501. A test compares this with the routes. */
export const CONNECTOR_COVERAGE: readonly Covered[] = [
  { method: "POST", path: "/v3/conversations", source: PROACTIVE, note: "one person or one channel; no group chats" },
  { method: "POST", path: "/v3/conversations/:conversation/activities", source: REFERENCE, note: "message, typing" },
  { method: "POST", path: "/v3/conversations/:conversation/activities/:activity", source: REFERENCE },
  { method: "PUT", path: "/v3/conversations/:conversation/activities/:activity", source: REFERENCE },
  { method: "DELETE", path: "/v3/conversations/:conversation/activities/:activity", source: REFERENCE },
  { method: "GET", path: "/v3/conversations/:conversation/members", source: ROSTER },
  { method: "GET", path: "/v3/conversations/:conversation/pagedmembers", source: ROSTER, note: "always one page" },
  {
    method: "GET",
    path: "/v3/conversations/:conversation/pagedMembers",
    source: ROSTER,
    note: "the same, as SDKs spell it",
  },
  { method: "GET", path: "/v3/conversations/:conversation/members/:member", source: ROSTER },
];
