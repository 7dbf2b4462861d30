import { makeStyles } from "@fluentui/react-components";
import { type Address, withParams } from "../../../address.ts";
import { type PaneProps, SidePane } from "../../../components/SidePane.tsx";
import { goTo, useAddress } from "../../../useAddress.ts";
import { NO_PANE } from "../noPane.ts";

const useStyles = makeStyles({
  pane: {
    width: "min(42rem, 55%)",
    "@media (max-width: 1023px)": { width: "100%", borderLeftStyle: "none", boxShadow: "none" },
  },
});

/** What stands beside the board, or over it. */
export function GolfPane(props: PaneProps) {
  const styles = useStyles();
  const address = useAddress();
  return (
    <SidePane
      {...props}
      className={styles.pane}
      opener={{ row: "golf", id: address.params.golf, newButton: "[data-new-golf]" }}
      onClose={() => leaveGolf(address)}
    />
  );
}

/** Leads back to the board. */
export function leaveGolf(address: Address): void {
  goTo(withParams(address, NO_PANE));
}
