import { makeStyles } from "@fluentui/react-components";
import { type Address, withParams } from "../../address.ts";
import { type PaneProps, SidePane } from "../../components/SidePane.tsx";
import { goTo, useAddress } from "../../useAddress.ts";

const useStyles = makeStyles({
  pane: {
    width: "min(32rem, 45%)",
    minWidth: "22rem",
    "@media (max-width: 899px)": { width: "100%", minWidth: 0, borderLeftStyle: "none", boxShadow: "none" },
  },
});

/** What stands beside the list of points, or over it on a narrow screen. */
export function PuntPane(props: PaneProps) {
  const styles = useStyles();
  const address = useAddress();
  return (
    <SidePane
      {...props}
      className={styles.pane}
      opener={{ row: "punt", id: address.params.punt, newButton: "[data-new]" }}
      onClose={() => leavePane(address)}
    />
  );
}

/** Leads back to the list. */
export function leavePane(address: Address): void {
  goTo(withParams(address, { punt: undefined, nieuw: undefined, wijzig: undefined, bij: undefined }));
}
