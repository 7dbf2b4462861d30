import { Link } from "@fluentui/react-components";
import type { Uitrolgolf } from "../../../domain/uitrolgolf.ts";
import { hrefTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { uitrolWords } from "./uitrolWords.ts";
import { useGolfNames } from "./useGolven.ts";

/** The quarterly evaluation whose decision a wave rests on, to be followed. */
export function RestsOn({ golf: { evaluatieId } }: Readonly<{ golf: Uitrolgolf }>) {
  const words = useWords(uitrolWords);
  const { evaluatie } = useGolfNames();
  if (evaluatieId === undefined) return words.restsOnNothing;
  return (
    <>
      {words.restsOn}{" "}
      <Link href={hrefTo("evaluaties", { evaluatie: evaluatieId })} inline>
        {evaluatie(evaluatieId)}
      </Link>
    </>
  );
}
