import { button, h } from "../dom.ts";
import { openModal } from "./modal.ts";

export type RemovalRequest = Readonly<{
  tab: string;
  channel: string;
  /** Takes the tab away. Rejects when that did not succeed. */
  remove(): Promise<void>;
}>;

/** Asks whether a tab may go, as Teams does for an app without a page of its own for that. */
export function openRemoval({ tab, channel, remove }: RemovalRequest): void {
  const modal = openModal({ title: `${tab} verwijderen uit ${channel}` });
  const problem = h("p", { class: "problem", role: "alert" });
  const confirm = button(
    { class: "primary" },
    () => {
      remove().then(modal.close, (error: unknown) =>
        problem.replaceChildren(error instanceof Error ? error.message : String(error)),
      );
    },
    "Verwijderen",
  );
  modal.body.append(h("p", {}, "Het tabblad verdwijnt voor iedereen in dit kanaal. De lijsten blijven staan."));
  modal.footer.append(problem, button({ autofocus: true }, modal.close, "Annuleren"), confirm);
}
