import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { PanelRightContract20Regular } from "@fluentui/react-icons/svg/panel-right-contract";
import { PanelRightExpand20Regular } from "@fluentui/react-icons/svg/panel-right-expand";
import { type Address, withParams } from "../../address.ts";
import { type PaneProps, SidePane } from "../../components/SidePane.tsx";
import { useWide } from "../../data/useWide.ts";
import { useWords } from "../../language.tsx";
import { goTo, replaceAddress, useAddress } from "../../useAddress.ts";
import { isBroad } from "./detail/breadth.ts";
import { NO_PANE } from "./noPane.ts";
import { paneWords } from "./paneWords.ts";

const useStyles = makeStyles({
  pane: {
    width: "min(50rem, 62%)",
    "@media (max-width: 1023px)": { width: "100%", borderLeftStyle: "none", boxShadow: "none" },
  },
  broad: { width: "100%", borderLeftStyle: "none", boxShadow: "none" },
});

/** From this width of the tab on there is room for list and process side by side. */
const BESIDE_FROM = 1024;

/** What stands beside the register of processes, or over it. */
export function ProcesPane(props: PaneProps) {
  const styles = useStyles();
  const address = useAddress();
  const beside = useWide(BESIDE_FROM);
  const { proces, nieuw } = address.params;
  return (
    <SidePane
      {...props}
      className={mergeClasses(styles.pane, isBroad(address) && styles.broad)}
      opener={{ row: "proces", id: proces, newButton: "[data-new-proces]" }}
      actions={beside && nieuw === undefined && <Widen address={address} />}
      onClose={() => leavePane(address)}
    />
  );
}

function Widen({ address }: Readonly<{ address: Address }>) {
  const words = useWords(paneWords);
  const broad = isBroad(address);
  const widen = broad ? words.withList : words.broad;
  return (
    <Button
      appearance="subtle"
      icon={broad ? <PanelRightContract20Regular /> : <PanelRightExpand20Regular />}
      aria-label={widen}
      title={widen}
      onClick={() => replaceAddress(withParams(address, { breed: broad ? "nee" : "ja" }))}
    />
  );
}

/** Leads back to the list. */
export function leavePane(address: Address): void {
  goTo(withParams(address, NO_PANE));
}
