import { button, h } from "../dom.ts";
import { openModal } from "./modal.ts";

/** Shows a link so that it can be copied, or followed at once. */
export function showLink(label: string, url: string, follow: () => void): void {
  const modal = openModal({ title: "Koppeling delen" });
  const field = h("input", { type: "text", readonly: true, value: url });
  const copied = h("span", { role: "status", class: "hint" });
  field.addEventListener("focus", () => field.select());
  modal.body.append(
    h("p", {}, label === "" ? "Deze koppeling opent precies deze plek." : `Deze koppeling opent: ${label}.`),
    h("label", { class: "field" }, h("span", {}, "Koppeling"), field),
    copied,
  );
  modal.footer.append(
    button(
      {},
      () => {
        modal.close();
        follow();
      },
      "Hier openen",
    ),
    button(
      { class: "primary" },
      () => {
        field.select();
        navigator.clipboard.writeText(url).then(
          () => copied.replaceChildren("Gekopieerd."),
          () => copied.replaceChildren("Kopiëren lukt hier niet; de koppeling is geselecteerd."),
        );
      },
      "Kopieer",
    ),
  );
}
