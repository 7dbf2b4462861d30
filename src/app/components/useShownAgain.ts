import { useEffect } from "react";

/**
 * Shows the page to screen readers again once a dialog is gone that was mounted open. What hides it is thrown away together
 * with the last part of the page that uses it, and then leaves `aria-hidden` behind on everything beside the dialog.
 */
export function useShownAgain(): void {
  useEffect(() => {
    const hidden = new Set(hiddenNow());
    return () => {
      for (const element of hiddenNow()) if (!hidden.has(element)) element.removeAttribute("aria-hidden");
    };
  }, []);
}

function hiddenNow(): readonly Element[] {
  return [...document.querySelectorAll("body > [aria-hidden=true]")];
}
