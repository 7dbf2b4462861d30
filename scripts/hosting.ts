import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nginx } from "./hosting/nginx.ts";
import { parseOptions } from "./hosting/options.ts";
import { securityTxt } from "./hosting/securityTxt.ts";
import { staticWebApp } from "./hosting/staticWebApp.ts";

const TAB = "dist/tab";

/**
 * `npm run hosting -- --host HOST --contact mailto:ADDRESS [--bot https://HOST --sharepoint https://TENANT.sharepoint.com
 * --expires YYYY-MM-DD]` puts beside the built tab what its web server needs: for Azure Static Web Apps in `dist/tab` itself, for nginx in `dist/nginx.conf`.
 */
function main(args: readonly string[]): number {
  const options = parseOptions(args, new Date());
  if (typeof options === "string") return fail(options);
  if (!existsSync(path.join(TAB, "index.html"))) return fail("There is no tab yet; run npm run build first.");
  write(path.join(TAB, "staticwebapp.config.json"), staticWebApp(options));
  write(path.join(TAB, ".well-known/security.txt"), securityTxt(options));
  write("dist/nginx.conf", nginx(options.host, options));
  console.log(`security.txt holds until ${options.expires}; run this again before that day.`);
  return 0;
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Written: ${file}`);
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
