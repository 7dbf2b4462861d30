import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  region: {
    overflowX: "auto",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What may be wider than the page scrolls by itself, also by keyboard, so that the page never does. */
export function ScrollRegion({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
    <div className={useStyles().region} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
