import type { Actie, Afspraak } from "../domain/afspraak.ts";
import type { CalendarDate } from "../domain/time.ts";
import { lifted, type Signaal, type Verslagregel } from "../domain/verslagregel.ts";
import { createVerslaglegging } from "../sharepoint/verslaglegging.ts";
import { addMissing, type Entry } from "./addMissing.ts";
import { actiesIn, besluitenIn, type Links } from "./evaluaties/afspraken.ts";
import { fillVerslagcijfers } from "./evaluaties/cijfers.ts";
import { type Optilling, optillingenOf, type PlannedRegel, regelsIn } from "./evaluaties/regels.ts";
import { settleMinutes } from "./evaluaties/vaststellen.ts";
import { attendanceOf } from "./evaluaties/verslagen.ts";
import type { Fill } from "./fill.ts";
import { fillVersions, type Grown } from "./fillVersions.ts";
import { freshRows } from "./freshRows.ts";
import type { HeldEvaluatie, Setting } from "./setting.ts";
import { written } from "./setUp.ts";
import type { Persona } from "./staff.ts";

/** Writes down what was said, decided and agreed in the meetings, and adopts the minutes of older ones. */
export async function fillVerslagen(fill: Fill, setting: Setting): Promise<void> {
  const puntRow = await freshRows((await fill.staff.admin()).punten.list);
  const links: Links = { ...setting, puntId: (key) => puntRow("punt", key)?.id };
  await fillRegels(fill, links);
  await fillAfspraken(fill, links);
  await fillVerslagcijfers(fill, setting);
  await settleMinutes(fill, setting);
}

/** First what was written in the meetings themselves: a lifted line names the one that it came from. */
async function fillRegels(fill: Fill, links: Links): Promise<void> {
  const regels = regelsIn(links);
  const own = regels.map((regel) => entryOf(fill, regel, valueOf(regel, links)));
  const ids = new Map(await addMissing(fill, "regel", own));
  for (const niveau of ["maandelijks", "kwartaal"] as const) {
    const optillingen = optillingenOf(regels, links).filter(({ evaluatie }) => evaluatie.niveau === niveau);
    const entries = optillingen.flatMap((optilling) => liftedEntry(fill, optilling, ids, links));
    await addMissing(fill, "regel", entries);
  }
}

function liftedEntry(
  fill: Fill,
  { key, van, evaluatie }: Optilling,
  ids: ReadonlyMap<string, string>,
  links: Links,
): readonly Entry<Verslagregel>[] {
  const id = ids.get(van.key);
  const value = valueOf(van, links);
  if (id === undefined || value.soort !== "signaal" || evaluatie.id === undefined) return [];
  return [entryOf(fill, { ...van, key, evaluatie }, lifted(id, value, evaluatie.id))];
}

function entryOf(fill: Fill, regel: PlannedRegel, value: Verslagregel): Entry<Verslagregel> {
  const { key, evaluatie } = regel;
  return {
    key,
    value,
    day: written(fill, evaluatie.date),
    repository: async () => (await fill.staff.as(writerOf(regel))).verslaglegging.regels,
  };
}

/** People write at the same time: what is about the regiesysteem comes from somebody else. */
function writerOf({ evaluatie, onderdeel }: PlannedRegel): Persona {
  const { by } = evaluatie;
  return onderdeel === "regiesysteem" ? (attendanceOf(evaluatie).aanwezig.find((one) => one !== by) ?? by) : by;
}

function valueOf({ evaluatie, onderdeel, zin }: PlannedRegel, { puntId }: Links): Verslagregel {
  const place = { evaluatieId: evaluatie.id ?? "", onderdeel };
  if (typeof zin === "string") return { ...place, soort: "tekst", tekst: zin };
  const { tekst } = zin;
  if (zin.soort === "oordeel") return { ...place, soort: "oordeel", oordeel: zin.oordeel, tekst };
  if (zin.soort === "criterium") return { ...place, soort: "criterium", tekst };
  const punt = zin.punt === undefined ? undefined : puntId(zin.punt);
  const value: Signaal = { ...place, soort: "signaal", tekst };
  return punt === undefined ? value : { ...value, puntId: punt };
}

/** First the decisions: an action names the number of the one that it carries out. */
async function fillAfspraken(fill: Fill, links: Links): Promise<void> {
  const besluiten = besluitenIn(links).map(({ key, evaluatie, value }): Entry<Afspraak> => ({
    key,
    value,
    day: written(fill, evaluatie.date),
    repository: () => afsprakenOf(fill, evaluatie),
  }));
  const ids = await addMissing(fill, "besluit", besluiten);
  const { stored } = await createVerslaglegging(await fill.staff.admin()).afspraken.all();
  const nummers = new Map(stored.map(({ id, value }) => [id, value.nummer]));

  const acties = actiesIn(links, (key) => nummers.get(ids.get(key) ?? ""));
  const rows = acties.map(({ key, evaluatie, value, ended }): Grown<Afspraak> => {
    const version = (actie: Actie, day: CalendarDate) => ({
      day: written(fill, day),
      value: actie,
      repository: () => afsprakenOf(fill, evaluatie),
    });
    const versions = [version(value, evaluatie.date), ...(ended ? [version(ended.value, ended.day)] : [])];
    return { key, versions, given: (next, { nummer }) => ({ ...next, nummer }) };
  });
  await fillVersions(fill, "actie", rows);
}

async function afsprakenOf({ staff }: Fill, { by }: HeldEvaluatie) {
  return (await staff.as(by)).verslaglegging.afspraken;
}
