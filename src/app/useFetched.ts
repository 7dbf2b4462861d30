import { useEffect, useState } from "react";

/** What is fetched once it is wanted. When the network fails, it comes as soon as that is back. */
export function useFetched<T extends object>(fetchIt: () => Promise<T>, wanted: boolean): T | undefined {
  const [value, setValue] = useState<T>();
  const missing = wanted && value === undefined;
  useEffect(() => {
    if (!missing) return undefined;
    const take = (): void => void fetchIt().then(setValue, () => undefined);
    take();
    window.addEventListener("online", take);
    return () => window.removeEventListener("online", take);
  }, [missing, fetchIt]);
  return value;
}
