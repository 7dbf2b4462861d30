import type { Ontwikkelpunt } from "../domain/ontwikkelpunt.ts";
import { changedFields, readRow, type Stored } from "../sharepoint/list/codec.ts";
import type { RawRow } from "../sharepoint/list/row.ts";
import { ontwikkelpuntCodec } from "../sharepoint/lists/ontwikkelpunten.ts";
import type { Fill } from "./fill.ts";
import { complete, isComplete, perform } from "./perform.ts";
import { type PlannedVersion, planOf } from "./plan.ts";
import { PUNTEN } from "./punten/alle.ts";
import type { Punt } from "./punten/punt.ts";
import type { Setting } from "./setting.ts";
import { sleutelOf } from "./sleutel.ts";

/** A point and how far it is: the versions that are there, of all that it goes through. */
type Course = {
  readonly punt: Punt;
  readonly plan: readonly PlannedVersion[];
  stored?: Stored<Ontwikkelpunt>;
  made: number;
};

/** Takes every point through its course, all of them in the order of the days. Answers which were left alone. */
export async function fillPunten(fill: Fill, setting: Setting): Promise<readonly string[]> {
  const courses = PUNTEN.map((punt) => ({ punt, course: courseOf(punt, fill, setting) }));
  const followed = courses.flatMap(({ course }) => course ?? []);
  for (const course of followed) await completeLast(fill, course);

  const steps = followed
    .flatMap((course) => course.plan.slice(course.made).map((version) => ({ course, version })))
    .toSorted((one, other) => one.version.day.localeCompare(other.version.day));
  for (const [index, { course, version }] of steps.entries()) {
    await fill.time.goTo(version.day);
    await takeStep(fill, course, version);
    fill.report({ soort: "punt", done: index + 1, total: steps.length });
  }
  return courses.filter(({ course }) => course === undefined).map(({ punt }) => punt.title);
}

/** Undefined when what stands there is not what the demo wrote last. */
function courseOf(punt: Punt, { found }: Fill, setting: Setting): Course | undefined {
  const plan = planOf(punt, setting);
  const row = found.row("punt", punt.key);
  if (row === undefined) return { punt, plan, made: 0 };
  const read = readRow(ontwikkelpuntCodec, row);
  const made = versionOf(row);
  const expected = plan[made - 1];
  if (!read.ok || expected === undefined || !isSame(read.value.value, expected.value)) return undefined;
  return { punt, plan, stored: read.value, made };
}

/** Each step of a course makes one version, so the version tells how far it came. */
function versionOf({ fields }: RawRow): number {
  return Number.parseInt(String(fields["_UIVersionString"]), 10);
}

function isSame(one: Ontwikkelpunt, other: Ontwikkelpunt): boolean {
  return Object.keys(changedFields(ontwikkelpuntCodec, one, other)).length === 0;
}

async function completeLast({ staff, found, time, botClientId }: Fill, { plan, stored, made }: Course): Promise<void> {
  const last = plan[made - 1];
  if (stored === undefined || last?.act === undefined) return;
  if (isComplete(last.act, stored, found.log, { botClientId, beslissers: found.beslissers })) return;
  await time.goTo(last.day);
  await complete(staff, last.act, stored);
}

async function takeStep({ staff, day }: Fill, course: Course, { act, value }: PlannedVersion): Promise<void> {
  const { punt, stored } = course;
  if (act === undefined || stored === undefined) {
    const { workspace } = await staff.as(punt.raised.by);
    course.stored = await workspace.punten.add(value, sleutelOf(day, "punt", punt.key));
  } else course.stored = await perform(staff, act, stored, value);
}
