import { createContext, useContext, useSyncExternalStore } from "react";
import { type Address, formatAddress, parseAddress, type Screen } from "./address.ts";

/** Where the tab opens when the address says nothing: the same for everybody in a channel, one's own work elsewhere. */
export const HomeContext = createContext<Screen>("overzicht");

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

/** The address now; the component renders again when it changes. */
export function useAddress(): Address {
  const home = useContext(HomeContext);
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return parseAddress(hash, home);
}

/** Goes to an address; back leads to where one was. */
export function goTo(address: Address): void {
  location.hash = formatAddress(address);
}

/** Changes the address in place: typing in a search field should not fill the history. */
export function replaceAddress(address: Address): void {
  history.replaceState(null, "", `#${formatAddress(address)}`);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
