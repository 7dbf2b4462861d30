import { Link } from "@fluentui/react-components";
import { formatAddress, withParams } from "../../address.ts";
import { useAddress } from "../../useAddress.ts";
import type { ReactNode } from "react";
import type { Cel } from "./figuur.ts";

/** A figure that leads to the rows behind it. */
export function CelTekst({ cel, children }: Readonly<{ cel: Cel; children?: ReactNode }>) {
  const address = useAddress();
  const { text, rijen, href } = cel;
  const shown = children ?? text;
  if (href !== undefined) return <Link href={href}>{shown}</Link>;
  if (rijen === undefined) return shown;
  return (
    <Link data-rijen={rijen.key} href={`#${formatAddress(withParams(address, { rijen: rijen.key }))}`}>
      {shown}
    </Link>
  );
}
