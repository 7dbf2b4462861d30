import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** What a link says to who does not see what stands around it. */
export function Verborgen({ children }: Readonly<{ children: ReactNode }>) {
  return <span className={useStyles().hidden}>{children}</span>;
}
