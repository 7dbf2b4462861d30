import * as v from "valibot";
import type { HostPerson } from "../../appInfo.ts";
import { button, h } from "../dom.ts";
import type { PickedPerson } from "../frame/answers.ts";
import { openModal } from "./modal.ts";

/** Source: teams-js 2.58, `public/people.ts`, PeoplePickerInputs. */
const optionsSchema = v.optional(
  v.nullable(
    v.object({
      title: v.optional(v.string()),
      setSelected: v.optional(v.array(v.string())),
      singleSelect: v.optional(v.boolean()),
    }),
  ),
);

/** Lets somebody choose people of the tenant; undefined when they close it without choosing. */
export function pickPeople(
  options: unknown,
  people: readonly HostPerson[],
): Promise<readonly PickedPerson[] | undefined> {
  const parsed = v.safeParse(optionsSchema, options);
  const { title = "Personen kiezen", setSelected = [], singleSelect = false } = (parsed.success && parsed.output) || {};

  return new Promise((resolve) => {
    let chosen: readonly PickedPerson[] | undefined;
    const modal = openModal({ title, onClose: () => resolve(chosen) });
    const rows = people.map((person) => row(person, singleSelect, setSelected.includes(person.id)));
    const search = h("input", { type: "search", autofocus: true });
    search.addEventListener("input", () => {
      const wanted = search.value.trim().toLowerCase();
      for (const { element, person } of rows) element.hidden = !matches(person, wanted);
    });
    modal.body.append(
      h("label", { class: "field" }, h("span", {}, "Zoek op naam of functie"), search),
      h("div", { class: "people", role: "group", "aria-label": "Personen" }, ...rows.map(({ element }) => element)),
    );
    modal.footer.append(
      button({}, modal.close, "Annuleren"),
      button(
        { class: "primary" },
        () => {
          chosen = rows.filter(({ input }) => input.checked).map(({ person }) => picked(person));
          modal.close();
        },
        "Kiezen",
      ),
    );
  });
}

type Row = Readonly<{ element: HTMLElement; input: HTMLInputElement; person: HostPerson }>;

function row(person: HostPerson, isSingle: boolean, checked: boolean): Row {
  const input = h("input", { type: isSingle ? "radio" : "checkbox", name: "person", checked });
  const words = h("span", {}, person.displayName, h("small", {}, person.jobTitle));
  return { input, person, element: h("label", { class: "person" }, input, words) };
}

function matches({ displayName, jobTitle }: HostPerson, wanted: string): boolean {
  return `${displayName} ${jobTitle}`.toLowerCase().includes(wanted);
}

function picked({ id, displayName, userPrincipalName }: HostPerson): PickedPerson {
  return { objectId: id, displayName, email: userPrincipalName };
}
