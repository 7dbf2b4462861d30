import { Button } from "@fluentui/react-components";
import { Lightbulb28Regular } from "@fluentui/react-icons/svg/lightbulb";
import { withParams } from "../../address.ts";
import { FullMessage } from "../../components/FullMessage.tsx";
import { useWords } from "../../language.tsx";
import { goTo, useAddress } from "../../useAddress.ts";
import { asideWords } from "./asideWords.ts";

/** What belongs in the list, when there is nothing in it. */
export function EmptyBacklog() {
  const words = useWords(asideWords);
  const address = useAddress();
  return (
    <FullMessage icon={<Lightbulb28Regular />} title={words.emptyTitle} text={words.emptyText}>
      <Button appearance="primary" onClick={() => goTo(withParams(address, { nieuw: "ja" }))}>
        {words.add}
      </Button>
    </FullMessage>
  );
}
