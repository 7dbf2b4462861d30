import { button, h } from "../dom.ts";
import { openModal } from "./modal.ts";

export type Question = Readonly<{ reason: "consent" | "sign-in"; app: string; scopes: readonly string[]; who: string }>;

export type Decision = "allowed" | "refused";

/** Asks what the sign-in window of Microsoft would ask. Closing it is a no. */
export function askConsent({ reason, app, scopes, who }: Question): Promise<Decision> {
  return new Promise((resolve) => {
    let decision: Decision = "refused";
    const isConsent = reason === "consent";
    const modal = openModal({
      title: isConsent ? "Toestemming gevraagd" : "Meld je opnieuw aan",
      onClose: () => resolve(decision),
    });
    modal.body.append(
      h("p", {}, `Je bent ${who}.`),
      h("p", {}, isConsent ? `De app "${app}" wil namens jou:` : `De app "${app}" heeft een nieuwe aanmelding nodig.`),
    );
    if (isConsent) modal.body.append(h("ul", {}, ...scopes.map((scope) => h("li", {}, h("code", {}, scope)))));
    modal.footer.append(
      button({}, modal.close, "Annuleren"),
      button(
        { class: "primary", autofocus: true },
        () => {
          decision = "allowed";
          modal.close();
        },
        isConsent ? "Toestaan" : "Aanmelden",
      ),
    );
  });
}
