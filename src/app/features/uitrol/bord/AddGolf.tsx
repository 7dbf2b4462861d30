import { Button, makeStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import type { Kwartaal } from "../../../../domain/kwartaal.ts";
import { withParams } from "../../../address.ts";
import { useWords } from "../../../language.tsx";
import { goTo, useAddress } from "../../../useAddress.ts";
import { writeKwartaal } from "../kwartaalText.ts";
import { NO_PANE } from "../noPane.ts";
import { uitrolWords } from "../uitrolWords.ts";
import type { Bordwijk } from "../useGolven.ts";

const useStyles = makeStyles({ button: { justifySelf: "start" } });

/** Begins a wave where it was pressed: in that district, in that quarter. */
export function AddGolf({ wijk, kwartaal }: Readonly<{ wijk: Bordwijk; kwartaal: Kwartaal }>) {
  const styles = useStyles();
  const { addIn } = useWords(uitrolWords);
  const address = useAddress();
  const name = addIn(wijk.name, writeKwartaal(kwartaal));
  return (
    <Button
      className={styles.button}
      size="small"
      appearance="subtle"
      icon={<Add20Regular />}
      aria-label={name}
      title={name}
      onClick={() => goTo(withParams(address, { ...NO_PANE, nieuw: "ja", wijk: wijk.id, kwartaal }))}
    />
  );
}
