import * as v from "valibot";
import { askConsent } from "./dialogs/consent.ts";
import { callJson, HttpFailure } from "./http.ts";

const brokerAnswerSchema = v.variant("kind", [
  v.object({ kind: v.literal("answer"), response: v.record(v.string(), v.unknown()) }),
  v.object({
    kind: v.literal("ask"),
    reason: v.picklist(["consent", "sign-in"]),
    app: v.string(),
    scopes: v.array(v.string()),
  }),
]);

const requestSchema = v.looseObject({ requestId: v.string() });

export type NestedAuthPorts = Readonly<{
  /** The user name of who is signed in. */
  user(): string;
  who(): string;
  isOffline(): boolean;
  /** The person signed in, or said no. */
  asked(): void;
}>;

/**
 * Answers nested app authentication: JSON of MSAL in, JSON for MSAL out. The broker behind it is the emulator's;
 * when it wants the person to be asked, a dialog does that first.
 */
export async function nestedAuth(json: string, ports: NestedAuthPorts): Promise<string> {
  const request = v.parse(v.pipe(v.string(), v.parseJson(), requestSchema), json);
  if (ports.isOffline()) return noNetwork(request.requestId);
  try {
    const user = ports.user();
    const answer = await callJson(brokerAnswerSchema, "POST", "/host/naa", { user, request });
    if (answer.kind === "answer") return JSON.stringify(answer.response);

    const decision = await askConsent({ ...answer, who: ports.who() });
    const after = await callJson(brokerAnswerSchema, "POST", "/host/naa", { user, request, decision });
    ports.asked();
    return after.kind === "answer" ? JSON.stringify(after.response) : noNetwork(request.requestId);
  } catch (error) {
    if (error instanceof HttpFailure) return noNetwork(request.requestId);
    throw error;
  }
}

function noNetwork(requestId: string): string {
  const error = { status: "NO_NETWORK", code: "no_network", subError: "", description: "There is no network." };
  return JSON.stringify({ messageType: "NestedAppAuthResponse", requestId, success: false, error });
}
