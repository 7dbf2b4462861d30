import type { Instelling } from "../../../domain/instelling.ts";
import type { Row } from "../../register/rowWrite.ts";
import { useRows } from "../../register/useRows.ts";

type Kind = Instelling["kind"];
type Of<K extends Kind> = Extract<Instelling, { kind: K }>;

/** The rows of one kind of setting, with what is on its way to SharePoint. */
export function useInstellingen<K extends Kind>(kind: K): readonly Row<Of<K>>[] {
  const rows = useRows("instellingen");
  return rows.filter((row): row is Row<Of<K>> => row.value.kind === kind);
}
