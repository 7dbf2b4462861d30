import { guidFrom } from "./guid.ts";

/** The object id of an app in the tenant; it never equals the client id, and clients that mix them up should notice. */
export function servicePrincipalId({ clientId }: Readonly<{ clientId: string }>): string {
  return guidFrom(`service principal ${clientId}`);
}
