import { type Afspraak, nextNummer, startOfNummer } from "../domain/afspraak.ts";
import { calendarDateOf } from "../domain/time.ts";
import { isFailure } from "./graph/failure.ts";
import { rowsFrom } from "./list/paging.ts";
import type { Repository } from "./list/repository.ts";

/** How often somebody else may take the number that we were about to give. */
const ATTEMPTS = 20;

/**
 * The list of agreements in which adding gives the next number of its kind and year. SharePoint refuses a number that is
 * taken, so two people who agree on something at the same moment get two numbers.
 */
export function numbered(afspraken: Repository<Afspraak>, now: () => Date = () => new Date()): Repository<Afspraak> {
  async function takenNumbers(start: string, signal?: AbortSignal): Promise<readonly string[]> {
    const { list } = afspraken;
    const rows = await rowsFrom(list, list.rowsPath({ filter: `startswith(fields/Nummer,'${start}')` }), signal);
    return rows.map(({ fields }) => String(fields["Nummer"]));
  }

  return {
    ...afspraken,
    async add(value, sleutel, signal) {
      const year = Number(calendarDateOf(now()).slice(0, 4));
      for (let attempt = 1; ; attempt++) {
        const nummer = nextNummer(value.soort, year, await takenNumbers(startOfNummer(value.soort, year), signal));
        try {
          return await afspraken.add({ ...value, nummer }, sleutel, signal);
        } catch (error) {
          if (!isFailure(error, "duplicate") || attempt === ATTEMPTS) throw error;
        }
      }
    },
  };
}
