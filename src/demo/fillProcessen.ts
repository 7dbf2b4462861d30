import type { Fill } from "./fill.ts";
import { fillVersions } from "./fillVersions.ts";
import { PROCES_LIST } from "./processen.ts";
import { planOfProces } from "./procesRow.ts";
import { setUpDay } from "./setUp.ts";

/** Makes the processes, and lets them grow into what they are now. Answers their ids by key. */
export async function fillProcessen(fill: Fill): Promise<ReadonlyMap<string, string>> {
  const { day, staff } = fill;
  const setting = { day, setUp: setUpDay(fill), persoon: staff.persoon };
  const repository = async () => (await staff.as("procesbeheerder")).workspace.processen;
  return fillVersions(
    fill,
    "proces",
    PROCES_LIST.map((proces) => ({
      key: proces.key,
      versions: planOfProces(proces, setting).map((version) => ({ ...version, repository })),
    })),
  );
}
