import { CACHING, headersOfTab } from "./headers.ts";
import type { Own } from "./policy.ts";

/** `staticwebapp.config.json` of Azure Static Web Apps. Source: Azure docs, "Configure Azure Static Web Apps". */
export function staticWebApp(own: Own): string {
  const rules = CACHING.filter(({ route }) => route !== undefined);
  const others = CACHING.find(({ route }) => route === undefined);
  const config = {
    globalHeaders: { ...headersOfTab(own), "Cache-Control": others?.value ?? "no-store" },
    routes: rules.map(({ route, value }) => ({ route, headers: { "Cache-Control": value } })),
    mimeTypes: { ".wasm": "application/wasm", ".json": "application/json", ".txt": "text/plain; charset=utf-8" },
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}
