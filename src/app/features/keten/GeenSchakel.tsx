import { Button } from "@fluentui/react-components";
import { LinkDismissRegular } from "@fluentui/react-icons/svg/link-dismiss";
import { hrefTo } from "../../address.ts";
import { FullMessage } from "../../components/FullMessage.tsx";
import { useWords } from "../../language.tsx";
import { ketenWords } from "./words.ts";

/** The address names something that is not there, or nothing that can be in a chain. */
export function GeenSchakel() {
  const words = useWords(ketenWords);
  return (
    <FullMessage icon={<LinkDismissRegular />} title={words.gone} text={words.goneText}>
      <Button as="a" appearance="primary" href={hrefTo("keten")}>
        {words.alleGaten}
      </Button>
      <Button as="a" href={hrefTo("ontwikkelpunten")}>
        {words.gaten.toPunten}
      </Button>
    </FullMessage>
  );
}
