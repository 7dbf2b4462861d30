import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSync12Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { Warning12Filled } from "@fluentui/react-icons/svg/warning";
import type { SendState } from "../../sharepoint/replica/outbox.ts";
import { useWords } from "../language.tsx";
import { words } from "../words.ts";

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  trouble: { color: tokens.colorStatusDangerForeground3 },
});

/** How far something is that a person saved. */
export function SendingLabel({ state }: Readonly<{ state: SendState }>) {
  const styles = useStyles();
  const { sending } = useWords(words);
  const trouble = state !== "sending";
  return (
    <span className={mergeClasses(styles.label, trouble && styles.trouble)}>
      {trouble ? <Warning12Filled /> : <ArrowSync12Regular />}
      {sending[state]}
    </span>
  );
}
