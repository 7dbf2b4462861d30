import { beslissersIn } from "../../src/domain/instelling.ts";
import { calendarDateOf } from "../../src/domain/time.ts";
import { valuesOf } from "../../src/sharepoint/list/repository.ts";
import { INSTELLINGEN } from "../../src/sharepoint/lists/instellingen.ts";
import { findPerson } from "../../src/sharepoint/people.ts";
import { provision, type ProvisionStep } from "../../src/sharepoint/provisioning/provision.ts";
import { findList, readLists } from "../../src/sharepoint/siteLists.ts";
import { createWorkspace } from "../../src/sharepoint/workspace.ts";
import type { Line } from "./report.ts";
import { type SetupWorld, written } from "./world.ts";

/** Makes the lists and the library, or adds what they lack. Throws GraphFailure. */
export async function setUpLists(world: SetupWorld): Promise<void> {
  const { graph, options, contracts, report } = world;
  for await (const step of provision(graph, options.site, contracts, { rehearsal: options.dryRun })) {
    // Of a list that is as it should be one line is enough.
    if (step.column === undefined || step.outcome !== "present") report(lineOf(world, step));
  }
}

function lineOf(world: SetupWorld, { list, column, outcome, detail }: ProvisionStep): Line {
  const { words } = world;
  const subject = column === undefined ? words.list(list) : words.column(list, column);
  if (outcome === "differs") return { subject, outcome: "by-hand", detail: words.listDiffers(detail ?? "") };
  const line = { subject, outcome: written(world, outcome === "present" ? "already" : "done") };
  return detail === undefined ? line : { ...line, detail };
}

/** Somebody has to decide from the first day on; later the owners arrange that in the app. Throws GraphFailure. */
export async function nameBeslissers(world: SetupWorld): Promise<void> {
  const { graph, options, words, report, now } = world;
  if (options.beslissers.length === 0) return;
  const { instellingen } = createWorkspace(graph, options.site);
  const isThere = findList(await readLists(graph, options.site), INSTELLINGEN.title) !== undefined;
  const rules = isThere ? beslissersIn(valuesOf(await instellingen.all())) : [];
  for (const account of options.beslissers) {
    const subject = words.beslisser(account);
    const persoon = await findPerson(graph, account);
    if (persoon === undefined) {
      report({ subject, outcome: "by-hand", detail: words.unknownPerson });
      continue;
    }
    const isNamed = rules.some((rule) => rule.soort === "ontwikkelpunt" && rule.persoon.id === persoon.id);
    if (!isNamed && !options.dryRun) {
      const rule = { kind: "beslisser", persoon, soort: "ontwikkelpunt", from: calendarDateOf(now) } as const;
      await instellingen.add(rule, `beslisser/ontwikkelpunt/${persoon.id}`);
    }
    report({ subject, outcome: written(world, isNamed ? "already" : "done") });
  }
}
