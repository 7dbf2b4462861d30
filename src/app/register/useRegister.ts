import { use } from "react";
import { useSession } from "../SessionContext.tsx";
import type { RegisterService } from "./registerService.ts";

/** What the screens of processes work with. Suspends until that part of the tab is there. */
export function useRegister(): RegisterService {
  const { services } = useSession();
  return use(services.register());
}
