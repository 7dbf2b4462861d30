import { createContext, type ReactNode, useContext } from "react";
import type { Session } from "./startup.ts";
import type { Host } from "../teams/host.ts";

type Shared = Session & Readonly<{ host: Host }>;

const SessionContext = createContext<Shared | undefined>(undefined);

export function SessionProvider({ shared, children }: Readonly<{ shared: Shared; children: ReactNode }>) {
  return <SessionContext value={shared}>{children}</SessionContext>;
}

/** What the screens work with. Only inside a running tab. */
export function useSession(): Shared {
  const shared = useContext(SessionContext);
  if (shared === undefined) throw new Error("There is no session here.");
  return shared;
}
