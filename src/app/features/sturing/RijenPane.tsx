import { makeStyles, tokens } from "@fluentui/react-components";
import { withParams } from "../../address.ts";
import { SidePane } from "../../components/SidePane.tsx";
import { useWords } from "../../language.tsx";
import { goTo, useAddress } from "../../useAddress.ts";
import type { Rijen } from "./figuur.ts";
import { RijenLijst } from "../../cijfers/RijenLijst.tsx";
import { sturingWords } from "./words.ts";

const useStyles = makeStyles({
  pane: {
    width: "min(28rem, 50%)",
    "@media (max-width: 899px)": { width: "100%", borderLeftStyle: "none", boxShadow: "none" },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The rows behind a figure, beside it. `open` is the name of the figure in the address. */
export function RijenPane({ open, rijen }: Readonly<{ open: string; rijen: Rijen | undefined }>) {
  const styles = useStyles();
  const words = useWords(sturingWords);
  const address = useAddress();
  return (
    <SidePane
      title={rijen?.title ?? words.file}
      className={styles.pane}
      opener={{ row: "rijen", id: open, newButton: "#inhoud" }}
      onClose={() => goTo(withParams(address, { rijen: undefined }))}
    >
      {rijen === undefined ? <p className={styles.quiet}>{words.rijen.gone}</p> : <RijenLijst rijen={rijen} />}
    </SidePane>
  );
}
