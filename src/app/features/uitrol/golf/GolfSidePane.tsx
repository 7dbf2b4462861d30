import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import { withParams } from "../../../address.ts";
import { ListSkeleton } from "../../../components/ListSkeleton.tsx";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import { NEW_ROW } from "../../../register/rowWrite.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { replaceAddress, useAddress } from "../../../useAddress.ts";
import { uitrolWords } from "../uitrolWords.ts";
import { useGolven, useWijken } from "../useGolven.ts";
import { GolfDetail } from "./GolfDetail.tsx";
import { GolfPane, leaveGolf } from "./GolfPane.tsx";
import { NieuweGolf } from "./NieuweGolf.tsx";

export type SaidProps = Readonly<{ onSaid: (said: string) => void }>;

/** What stands beside the board: one wave, or the form for a new one. */
export function GolfSidePane({ onSaid }: SaidProps) {
  const { newTitle } = useWords(uitrolWords);
  const { params } = useAddress();
  const wijken = useWijken();
  if (params.nieuw === undefined) return <OpenGolf key={params.golf} id={params.golf ?? ""} onSaid={onSaid} />;
  return (
    <GolfPane key="nieuw" title={newTitle} focusHeading={false}>
      {wijken === undefined ? <ListSkeleton /> : <NieuweGolf onSaid={onSaid} />}
    </GolfPane>
  );
}

function OpenGolf({ id, onSaid }: SaidProps & Readonly<{ id: string }>) {
  const words = useWords(uitrolWords);
  const address = useAddress();
  const { lists } = useRegister();
  const { complete } = useStore(lists.golven);
  const golven = useGolven();
  const added = useAddedId(id);
  const golf = golven.find((each) => each.id === id) ?? golven.find((each) => each.id === added);
  if (golf !== undefined) {
    return (
      // What shifts when the wave is moved is what somebody came for: it takes the focus itself.
      <GolfPane title={golf.value.title} focusHeading={address.params.naar === undefined}>
        <GolfDetail golf={golf} onSaid={onSaid} />
      </GolfPane>
    );
  }
  return (
    <GolfPane title={complete ? words.gone : words.title}>
      {complete ? (
        <>
          <p>{words.goneText}</p>
          <Button appearance="primary" onClick={() => leaveGolf(address)}>
            {words.toBoard}
          </Button>
        </>
      ) : (
        <ListSkeleton />
      )}
    </GolfPane>
  );
}

/** The id of a wave that was new when it was opened: once it is in the list, the address names it by that. */
function useAddedId(id: string): string | undefined {
  const address = useAddress();
  const { idOf } = useRegister();
  const added = id.startsWith(NEW_ROW) ? idOf(id.slice(NEW_ROW.length)) : undefined;
  useEffect(() => {
    if (added !== undefined) replaceAddress(withParams(address, { golf: added }));
  }, [added, address]);
  return added;
}
