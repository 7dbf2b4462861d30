import type { Wijk } from "../../../../domain/wijk.ts";
import { useWords } from "../../../language.tsx";
import { useRows } from "../../../register/useRows.ts";
import { NamedRows } from "../NamedRows.tsx";
import { instellingenWords } from "../words.ts";
import { WijkForm } from "./WijkForm.tsx";

/** The districts of the roll-out. One is never removed here: points and waves point to it. */
export function Wijken() {
  const { wijken: words } = useWords(instellingenWords);
  const rows = useRows("wijken").toSorted((one, other) => one.value.order - other.value.order);
  return (
    <NamedRows
      list="wijken"
      rows={rows}
      words={words}
      renderFacts={({ postcodeAreas }) =>
        postcodeAreas.length === 0 ? words.noAreas : words.areas(postcodeAreas.join(", "))
      }
      labelOf={(part) => (part === "name" ? words.name : part === "order" ? words.order : words.postcodes)}
      textOf={textOf}
      renderForm={(props) => <WijkForm {...props} others={rows.map(({ value }) => value)} />}
    />
  );
}

function textOf(part: string, { name, order, postcodeAreas }: Wijk): string {
  if (part === "name") return name;
  return part === "order" ? String(order) : postcodeAreas.join(", ");
}
