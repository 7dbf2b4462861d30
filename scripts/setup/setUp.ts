import { sitePath } from "../../src/sharepoint/site.ts";
import { setUpApps } from "./apps.ts";
import { byHandLines } from "./byHand.ts";
import { nameBeslissers, setUpLists } from "./lists.ts";
import { SetupError } from "./report.ts";
import { BOT_FILE, CONFIG_FILE, PACKAGE_FILE, type SetupWorld } from "./world.ts";
import { writeFiles } from "./writeFiles.ts";

/**
 * Makes everything that the app needs in a tenant, and reports each thing as it goes. It looks first and writes only
 * what is not there, so that it can be run again and goes on where it was cut off; nothing but the tenant and the files
 * in the folder tells how far it is. Throws GraphFailure and SetupError.
 */
export async function setUp(world: SetupWorld): Promise<void> {
  const { graph, options, tenantId, words, report } = world;
  refuseOtherTenant(world);
  await graph.send({ method: "GET", path: sitePath(options.site) });
  report({ subject: words.site(options.site), outcome: "already" });

  const apps = await setUpApps(world);
  await setUpLists(world);
  await nameBeslissers(world);
  for (const line of writeFiles(world, apps)) report(line);
  await makePackage(world);
  const botOrigin = options.botOrigin ?? world.files.readEnv(BOT_FILE).PUBLIC_URL;
  for (const line of byHandLines(words, { ...options, tenantId, botClientId: apps.bot, botOrigin })) report(line);
}

/** A folder with the files of one tenant is not mixed with another. */
function refuseOtherTenant({ files, tenantId, words }: SetupWorld): void {
  const known = [files.readJson(CONFIG_FILE).tenantId, files.readEnv(BOT_FILE).TENANT_ID];
  if (known.every((id) => id === undefined || id === tenantId)) return;
  throw new SetupError(words.wrongTenant(files.pathOf(CONFIG_FILE)));
}

/** The one place where the package for Teams comes in. */
async function makePackage({ files, words, options, report, makePackage: make }: SetupWorld): Promise<void> {
  const subject = words.package;
  const env = files.pathOf(PACKAGE_FILE);
  const commands = [`npm run package -- --env ${env}`];
  if (options.dryRun) return report({ subject, outcome: "planned", commands });
  const isMade = make !== undefined && (await make(env));
  report(isMade ? { subject, outcome: "done" } : { subject, outcome: "by-hand", commands });
}
