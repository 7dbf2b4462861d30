import { approvalRounds, currentApproval } from "../../domain/approvalFold.ts";
import { besluitrondes } from "../../domain/cijfers/besluitronde.ts";
import { cijferregels } from "../../domain/cijfers/cijferregels.ts";
import { puntloop, type Puntloop } from "../../domain/cijfers/puntloop.ts";
import { ritmemomenten } from "../../domain/cijfers/ritmecijfers.ts";
import { type Cijferbronnen, verslagcijfers } from "../../domain/cijfers/verslagcijfers.ts";
import { beslissersIn } from "../../domain/instelling.ts";
import { standingOf } from "../../domain/standing.ts";
import { verslagperiode } from "../../domain/verslagperiode.ts";
import type { Verslagregel } from "../../domain/verslagregel.ts";
import { readLog } from "../../sharepoint/approvals/log.ts";
import { stateOf } from "../../sharepoint/approvals/onderwerp.ts";
import { createRegister } from "../../sharepoint/register.ts";
import { createVerslaglegging } from "../../sharepoint/verslaglegging.ts";
import type { Workspace } from "../../sharepoint/workspace.ts";
import { addMissing, type Entry } from "../addMissing.ts";
import type { Fill } from "../fill.ts";
import type { Setting } from "../setting.ts";
import { written } from "../setUp.ts";

/** Begins the minutes of every month and quarter with the figures that the lists give for its period. */
export async function fillVerslagcijfers(fill: Fill, { evaluaties }: Setting): Promise<void> {
  const admin = await fill.staff.admin();
  const bronnen = await bronnenIn(admin, fill);
  const wijken = new Map((await admin.wijken.all()).stored.map(({ id, value }) => [id, value.name]));
  const processen = new Map((await admin.processen.all()).stored.map(({ id, value }) => [id, value.title]));
  const namen = { wijk: (id: string) => wijken.get(id), proces: (id: string) => processen.get(id) };
  const entries = evaluaties.flatMap((evaluatie): readonly Entry<Verslagregel>[] => {
    const { id, key, by, date } = evaluatie;
    const periode = verslagperiode(evaluatie);
    if (id === undefined || periode === undefined) return [];
    return cijferregels(id, verslagcijfers(bronnen, periode, fill.day), namen).map((value) => ({
      key: `${key}/${value.cijfer}`,
      value,
      day: written(fill, date),
      repository: async () => (await fill.staff.as(by)).verslaglegging.regels,
    }));
  });
  await addMissing(fill, "verslagcijfer", entries);
}

async function bronnenIn(workspace: Workspace, fill: Fill): Promise<Cijferbronnen> {
  const { metingen: volwassenheid, leerstanden } = createRegister(workspace);
  const { afspraken, metingen } = createVerslaglegging(workspace);
  const processen = await rowsOf(workspace.processen);
  return {
    punten: await lopenIn(workspace, fill),
    acties: (await rowsOf(afspraken)).flatMap(({ id, value, created }) =>
      value.soort === "actie" ? [{ id, actie: value, madeAt: created.at }] : [],
    ),
    ritme: ritmemomenten((await rowsOf(workspace.evaluaties)).map(({ id, value }) => ({ id, evaluatie: value }))),
    volwassenheid: {
      processen: processen.map(({ id, value }) => ({ ...value, id })),
      metingen: (await rowsOf(volwassenheid)).map(({ id, value }) => ({ id, meting: value })),
    },
    leerstanden: (await rowsOf(leerstanden)).map(({ id, value }) => ({ id, leerstand: value })),
    metingen: (await rowsOf(metingen)).map(({ id, value }) => ({ id, meting: value })),
  };
}

async function rowsOf<T>(list: Readonly<{ all(): Promise<Readonly<{ stored: readonly T[] }>> }>) {
  return (await list.all()).stored;
}

async function lopenIn(
  { punten, log: list, instellingen }: Workspace,
  { botClientId, day }: Fill,
): Promise<readonly Puntloop[]> {
  const log = await readLog(list);
  const beslissers = beslissersIn((await instellingen.all()).stored.map(({ value }) => value));
  return (await punten.all()).stored.map((stored) => {
    const { id, value: point, created } = stored;
    const onderwerp = { soort: "ontwikkelpunt", id } as const;
    const context = { botClientId, beslissers, onderwerp: stateOf(stored) };
    const standing = standingOf(point.status, currentApproval(onderwerp, log, context)).kind;
    const rondes = besluitrondes(approvalRounds(onderwerp, log, context), log);
    return puntloop({ id, point, standing, raisedAt: created.at, rondes }, day);
  });
}
