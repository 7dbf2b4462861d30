import { guidFrom } from "../core/guid.ts";
import type { App } from "../core/tenant.ts";

/** The object id of an app in the tenant; it never equals the client id, and clients that mix them up should notice. */
export function servicePrincipalId({ clientId }: App): string {
  return guidFrom(`service principal ${clientId}`);
}
