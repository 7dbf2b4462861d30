import { Button } from "@fluentui/react-components";
import { Notice } from "../components/Notice.tsx";
import { useWords } from "../language.tsx";
import { useSession } from "../SessionContext.tsx";
import { useAddress } from "../useAddress.ts";
import { words as commonWords } from "../words.ts";
import { registerWords } from "./registerWords.ts";
import type { RegisterSoon } from "./useRegisterSoon.ts";

/** Says that documents and processes are not all there yet, or could not be read. */
export function RegisterNotice({ state }: Pick<RegisterSoon, "state">) {
  const words = useWords(registerWords);
  const { tryAgain } = useWords(commonWords);
  const { services } = useSession();
  const { screen } = useAddress();
  if (state === "ready") return null;
  if (state === "reading") return <Notice intent="info">{words.reading}</Notice>;
  const again = (): void => void services.show(screen).catch(() => undefined);
  return (
    <Notice intent="warning" actions={<Button onClick={again}>{tryAgain}</Button>}>
      {words.failed}
    </Notice>
  );
}
