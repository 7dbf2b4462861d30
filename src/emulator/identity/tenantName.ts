import type { Core } from "../core/core.ts";

/** The names that stand for any tenant in the address of the sign-in service. */
const SHARED = new Set(["common", "organizations", "botframework.com"]);

/** Whether the tenant in an address is ours, or one of the shared names. */
export function isOwnTenant({ tenant }: Core, name: string): boolean {
  return name.toLowerCase() === tenant.id || SHARED.has(name.toLowerCase());
}
