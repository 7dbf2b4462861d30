import { Warning12Filled } from "@fluentui/react-icons/svg/warning";
import type { Instelling } from "../../../../domain/instelling.ts";
import { Tag } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import { ListGate } from "../../../register/ListGate.tsx";
import { NamedRows } from "../NamedRows.tsx";
import { useGone } from "../useGone.ts";
import { useInstellingen } from "../useInstellingen.ts";
import { instellingenWords } from "../words.ts";
import { AfdelingForm } from "./AfdelingForm.tsx";

/** The departments, each with the line manager whose consent a process that touches it needs. */
export function Afdelingen() {
  return (
    <ListGate list="instellingen">
      <AlleAfdelingen />
    </ListGate>
  );
}

function AlleAfdelingen() {
  const { afdelingen: words, gone: goneWord } = useWords(instellingenWords);
  const rows = useInstellingen("afdeling").toSorted((one, other) =>
    one.value.name.localeCompare(other.value.name, "nl"),
  );
  const gone = useGone(rows.map(({ value }) => value.lijnmanager.id));
  return (
    <NamedRows
      list="instellingen"
      rows={rows}
      words={words}
      renderFacts={({ lijnmanager }) => (
        <>
          {words.manager}: <bdi>{lijnmanager.name}</bdi>{" "}
          {gone.has(lijnmanager.id) && (
            <Tag look="warning" icon={<Warning12Filled />}>
              {goneWord}
            </Tag>
          )}
        </>
      )}
      labelOf={(part) => (part === "name" ? words.name : words.manager)}
      textOf={(part, value) => textOf(part, value)}
      renderForm={(props) => <AfdelingForm {...props} names={rows.map(({ value }) => value.name)} />}
    />
  );
}

function textOf(part: string, value: Instelling): string {
  if (value.kind !== "afdeling") return "";
  return part === "name" ? value.name : value.lijnmanager.name;
}
