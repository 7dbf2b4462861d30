import { Warning12Filled } from "@fluentui/react-icons/svg/warning";
import type { Instelling } from "../../../../domain/instelling.ts";
import type { Persoon } from "../../../../domain/persoon.ts";
import { Tag } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import { ListGate } from "../../../register/ListGate.tsx";
import { NamedRows } from "../NamedRows.tsx";
import { useGone } from "../useGone.ts";
import { useInstellingen } from "../useInstellingen.ts";
import { instellingenWords } from "../words.ts";
import { TeamForm } from "./TeamForm.tsx";

/** The teams that work by processes, and who is in them. */
export function Teams() {
  return (
    <ListGate list="instellingen">
      <AlleTeams />
    </ListGate>
  );
}

function AlleTeams() {
  const { teams: words } = useWords(instellingenWords);
  const rows = useInstellingen("team").toSorted((one, other) => one.value.name.localeCompare(other.value.name, "nl"));
  const gone = useGone(rows.flatMap(({ value }) => value.leden.map(({ id }) => id)));
  return (
    <NamedRows
      list="instellingen"
      rows={rows}
      words={words}
      renderFacts={({ leden }) => <Leden leden={leden} gone={gone} />}
      labelOf={(part) => (part === "name" ? words.name : words.members)}
      textOf={(part, value) => textOf(part, value)}
      renderForm={(props) => <TeamForm {...props} names={rows.map(({ value }) => value.name)} />}
    />
  );
}

function textOf(part: string, value: Instelling): string {
  if (value.kind !== "team") return "";
  return part === "name" ? value.name : value.leden.map(({ name }) => name).join(", ");
}

function Leden({ leden, gone }: Readonly<{ leden: readonly Persoon[]; gone: ReadonlySet<string> }>) {
  const { teams: words, gone: goneWord } = useWords(instellingenWords);
  if (leden.length === 0) return words.noMembers;
  const left = leden.filter(({ id }) => gone.has(id));
  return (
    <>
      {words.count(leden.length)}: {leden.map(({ name }) => name).join(", ")}
      {left.length > 0 && (
        <div>
          <Tag look="warning" icon={<Warning12Filled />}>
            {goneWord}
          </Tag>{" "}
          {left.map(({ name }) => name).join(", ")}
        </div>
      )}
    </>
  );
}
