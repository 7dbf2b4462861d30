import { Button } from "@fluentui/react-components";
import { oordeelRefusal } from "../../../../domain/oordelen.ts";
import type { Verslagregel } from "../../../../domain/verslagregel.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import { type Orphan, useOrphans } from "./editDrafts.ts";
import { beginLine } from "./lineDraft.ts";
import type { LineList } from "./LinePending.tsx";
import { regelWords } from "./regelWords.ts";
import { useSay } from "./Said.tsx";
import { type LinePlace, useAddLine } from "./useAddLine.ts";
import type { Verslaginhoud } from "./useVerslag.ts";

export type OrphansProps = Readonly<{ place: LinePlace; inhoud: Verslaginhoud; open: boolean }>;

/** What somebody typed in lines that others removed meanwhile: it can be added as a line of its own. */
export function Orphans({ place, inhoud: { regels, afspraken }, open }: OrphansProps) {
  return (
    <>
      <OrphansOf
        place={place}
        list="regels"
        ids={regels.map(({ id }) => id)}
        there={regels.map(({ value }) => value)}
        open={open}
      />
      <OrphansOf place={place} list="afspraken" ids={afspraken.map(({ id }) => id)} there={[]} open={open} />
    </>
  );
}

type OrphansOfProps = Readonly<{
  place: LinePlace;
  list: LineList;
  ids: readonly string[];
  /** The lines that stand in this part. */
  there: readonly Verslagregel[];
  open: boolean;
}>;

function OrphansOf({ place, list, ids, there, open }: OrphansOfProps) {
  const words = useWords(regelWords);
  const say = useSay();
  const addLine = useAddLine();
  const [orphans, forget] = useOrphans(place, list, ids);
  const addAgain = (orphan: Orphan): void => {
    const { from: _, ...draft } = orphan.draft;
    addLine({ ...draft, sleutel: beginLine().sleutel }, place);
    say(words.said[draft.soort]);
    forget(orphan.place);
  };
  return orphans.map((orphan) => (
    <Notice
      key={orphan.place}
      intent="warning"
      actions={
        <>
          {open && oordeelRefusal(orphan.draft.soort, there) === undefined && (
            <Button size="small" onClick={() => addAgain(orphan)}>
              {words.orphanAdd}
            </Button>
          )}
          <Button size="small" onClick={() => forget(orphan.place)}>
            {words.orphanDrop}
          </Button>
        </>
      }
    >
      {words.orphan} <bdi>{orphan.draft.tekst}</bdi>
    </Notice>
  ));
}
