import type { Evaluatie } from "../../domain/evaluatie.ts";
import { isVrij } from "../../domain/feestdagen.ts";
import type { Logged } from "../../domain/goedkeuring.ts";
import type { CalendarDate } from "../../domain/time.ts";
import { decideOn } from "../../sharepoint/approvals/deciding.ts";
import type { VerslagSources } from "../../sharepoint/approvals/evaluatieStore.ts";
import type { RawRow } from "../../sharepoint/list/row.ts";
import { eventsIn } from "../../sharepoint/approvals/log.ts";
import { putMinutesForward } from "../../sharepoint/approvals/minutes.ts";
import { rowsFrom } from "../../sharepoint/list/paging.ts";
import { EVALUATIESTATUS_WORDS } from "../../sharepoint/lists/evaluaties.ts";
import { addDays } from "../calendar.ts";
import type { Fill } from "../fill.ts";
import { freshRows } from "../freshRows.ts";
import type { HeldEvaluatie, Setting } from "../setting.ts";
import { written } from "../setUp.ts";
import type { Employee, Persona } from "../staff.ts";

/** Who agrees to the minutes of a niveau; never who wrote them. */
const VASTSTELLERS = {
  dagelijks: "teammanager",
  maandelijks: "teammanager2",
  kwartaal: "opdrachtgever",
} as const satisfies Readonly<Record<Evaluatie["niveau"], Persona>>;

const DAYS_UNTIL_PUT_FORWARD = 1;
const DAYS_UNTIL_ADOPTED = 7;

type Step = "put-forward" | "adopt";

/** Puts minutes forward and adopts them as people do, once all of it was written down. What broke off goes on. */
export async function settleMinutes(fill: Fill, { evaluaties }: Setting): Promise<void> {
  const admin = await fill.staff.admin();
  const row = await freshRows(admin.evaluaties.list);
  const log = eventsIn(await rowsFrom(admin.log, admin.log.rowsPath()));
  for (const [index, evaluatie] of evaluaties.entries()) {
    const stored = row("evaluatie", evaluatie.key);
    if (stored === undefined) continue;
    for (const step of stepsLeft(evaluatie.status, stored, log)) {
      await (step === "put-forward" ? putForward : adopt)(fill, evaluatie, stored.id);
      fill.report({ soort: "evaluatie", done: index + 1, total: evaluaties.length });
    }
  }
}

/** What is still to be done with minutes; those that somebody changed since are left alone. */
function stepsLeft(wanted: Evaluatie["status"], { id, fields }: RawRow, log: readonly Logged[]): readonly Step[] {
  const says = (kind: "verzoek" | "toegepast"): boolean =>
    log.some((event) => event.kind === kind && event.verzoekId.startsWith(`evaluatie/${id}/`));
  const isAs = (status: Evaluatie["status"], version: string): boolean =>
    fields["Status"] === EVALUATIESTATUS_WORDS[status] && fields["_UIVersionString"] === version;
  const all: readonly Step[] = wanted === "adopted" ? ["put-forward", "adopt"] : ["put-forward"];
  if (wanted !== "adopted" && wanted !== "submitted") return [];
  if (isAs("draft", "1.0")) return all;
  if (isAs("submitted", "2.0")) return all.slice(says("verzoek") ? 1 : 0);
  return isAs("adopted", "3.0") && !says("toegepast") ? ["adopt"] : [];
}

async function putForward(fill: Fill, { by, date, title }: HeldEvaluatie, id: string): Promise<void> {
  await fill.time.goTo(dayAfter(fill, date, DAYS_UNTIL_PUT_FORWARD));
  const writer = await fill.staff.as(by);
  const put = await putMinutesForward(writer.desk, sourcesOf(writer), id, writer.persoon);
  if (!put.ok) throw new Error(`"${title}" is not put forward: ${put.error}.`);
}

async function adopt(fill: Fill, { niveau, date, title }: HeldEvaluatie, id: string): Promise<void> {
  await fill.time.goTo(dayAfter(fill, date, DAYS_UNTIL_ADOPTED));
  const chair = await fill.staff.as(VASTSTELLERS[niveau]);
  const decided = await decideOn(chair.desk, { soort: "evaluatie", id }, { kind: "approve" }, chair.persoon);
  if (!decided.ok) throw new Error(`"${title}" is not adopted: ${decided.error.refusal}.`);
}

function sourcesOf({ workspace, verslaglegging }: Employee): VerslagSources {
  return { evaluaties: workspace.evaluaties, regels: verslaglegging.regels, afspraken: verslaglegging.afspraken };
}

/** So many days after the minutes were written down, on the first day that somebody works, and at the latest today. */
function dayAfter(fill: Fill, date: CalendarDate, days: number): CalendarDate {
  const from = addDays(written(fill, date), days);
  const day = [0, 1, 2, 3, 4].map((later) => addDays(from, later)).find((each) => !isVrij(each)) ?? from;
  return day > fill.day ? fill.day : day;
}
