import { useEffect, useMemo, useState } from "react";
import { gezondheidsregels, type Gezondheidsregel, herstelVan } from "../../../../domain/gezondheid/regels.ts";
import type { Bevinding, Herstelwijze } from "../../../../domain/gezondheid/bevinding.ts";
import type { Instant } from "../../../../domain/time.ts";
import { type HealthSources, readHealth } from "../../../../sharepoint/health/health.ts";
import { askBotToLook, mendDecision, mendLists } from "../../../../sharepoint/health/mend.ts";
import { widen } from "../../../../sharepoint/workspace.ts";
import type { Services } from "../../../services.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { useSession } from "../../../SessionContext.tsx";

/** The outcome of a look; `at` is when it was taken. */
export type Uitslag = Readonly<{ regels: readonly Gezondheidsregel[]; bevindingen: readonly Bevinding[]; at: Instant }>;

export type Gezondheidsstand =
  | Readonly<{ status: "looking"; before: Uitslag | undefined }>
  | Readonly<{ status: "failed" }>
  | Readonly<{ status: "ready"; uitslag: Uitslag }>;

/** Looks when the page opens and when it is asked to. */
export function useGezondheid() {
  const { services } = useSession();
  const sources = useMemo(() => sourcesOf(services), [services]);
  const [stand, setStand] = useState<Gezondheidsstand>({ status: "looking", before: undefined });

  useEffect(() => {
    const leaving = new AbortController();
    uitslagOf(sources, services, leaving.signal).then(
      (uitslag) => leaving.signal.aborted || setStand({ status: "ready", uitslag }),
      () => leaving.signal.aborted || setStand({ status: "failed" }),
    );
    return () => leaving.abort();
  }, [sources, services]);

  const look = async (): Promise<Uitslag | undefined> => {
    setStand((last) => ({ status: "looking", before: last.status === "ready" ? last.uitslag : undefined }));
    const uitslag = await uitslagOf(sources, services).catch(() => undefined);
    setStand(uitslag === undefined ? { status: "failed" } : { status: "ready", uitslag });
    return uitslag;
  };

  return { stand, look, mend: (regel: Gezondheidsregel) => mendAll(sources, services, regel) };
}

async function uitslagOf(sources: HealthSources, services: Services, signal?: AbortSignal): Promise<Uitslag> {
  const bevindingen = await readHealth(sources, signal);
  return { regels: gezondheidsregels(bevindingen, kijker(services)), bevindingen, at: services.now() };
}

function kijker({ me, botOrigin }: Services) {
  return { me, hasBot: botOrigin !== undefined };
}

/** Everything that the app may do about a line. Throws GraphFailure. */
async function mendAll(sources: HealthSources, services: Services, { bevindingen, herstel }: Gezondheidsregel) {
  const has = (wijze: Herstelwijze): boolean => herstel.includes(wijze);
  if (has("lijsten")) await mendLists(sources.graph, sources.site);
  const desk = sources.deskOn(widen(services.workspace));
  for (const bevinding of bevindingen) {
    if (bevinding.kind !== "effect-missing" || herstelVan(bevinding, kijker(services)) !== "besluit") continue;
    await mendDecision(desk, { soort: bevinding.soort, id: bevinding.id });
  }
  if (has("bot") && sources.bot !== undefined) await askBotToLook(sources.bot);
}
