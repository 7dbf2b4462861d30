import type { Presence } from "../../sharepoint/replica/polling.ts";

/** Somebody looks at this page when it is visible and there is a network. */
export const presence: Presence = {
  isHere: () => document.visibilityState === "visible" && navigator.onLine,
  onChange(listener) {
    document.addEventListener("visibilitychange", listener);
    window.addEventListener("focus", listener);
    window.addEventListener("online", listener);
    return () => {
      document.removeEventListener("visibilitychange", listener);
      window.removeEventListener("focus", listener);
      window.removeEventListener("online", listener);
    };
  },
};
