import { Link } from "@fluentui/react-components";
import type { Herkomst } from "../../../../domain/agenda.ts";
import { hrefTo } from "../../../address.ts";
import { isolated } from "../../../bidi.ts";
import { useWords } from "../../../language.tsx";
import { useLineStyles } from "./lineStyles.ts";
import { verslagWords } from "./words.ts";

/** The earlier meeting that something comes from. */
export function UitEerder({ herkomst }: Readonly<{ herkomst: Herkomst | undefined }>) {
  const styles = useLineStyles();
  const { carried } = useWords(verslagWords);
  if (herkomst === undefined) return null;
  return (
    <div className={styles.facts}>
      <Link href={hrefTo("evaluaties", { evaluatie: herkomst.id })}>{carried.from(isolated(herkomst.naam.title))}</Link>
    </div>
  );
}
