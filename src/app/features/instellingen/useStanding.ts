import { useEffect, useState } from "react";
import { readStanding, type Standing } from "../../../sharepoint/health/standing.ts";
import { widen } from "../../../sharepoint/workspace.ts";
import type { Services } from "../../services.ts";
import { useSession } from "../../SessionContext.tsx";

/** Asked once for each person and site that the tab is opened with. */
const asked = new WeakMap<Services, Promise<Standing>>();

/**
 * Whether the person may change the settings; undefined until that is known. When it cannot be found out the buttons are
 * there, and SharePoint refuses who may not.
 */
export function useStanding(): Standing | undefined {
  const { services } = useSession();
  const [standing, setStanding] = useState<Standing>();
  useEffect(() => {
    const answer = asked.get(services) ?? ask(services);
    asked.set(services, answer);
    let left = false;
    void answer.then((found) => left || setStanding(found));
    return () => {
      left = true;
    };
  }, [services]);
  return standing;
}

function ask(services: Services): Promise<Standing> {
  return readStanding(widen(services.workspace).instellingen).catch(() => {
    asked.delete(services);
    return "unknown";
  });
}
