import { Button } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { useState } from "react";
import { Notice } from "../../components/Notice.tsx";
import { useWords } from "../../language.tsx";
import { words as commonWords } from "../../words.ts";
import { useListStyles } from "./listStyles.ts";
import { instellingenWords } from "./words.ts";

export type VerwijderProps = Readonly<{ sure: string; text: string; onRemove: () => void }>;

/** Removes a setting, after saying what that means. */
export function Verwijder({ sure, text, onRemove }: VerwijderProps) {
  const styles = useListStyles();
  const { remove } = useWords(instellingenWords);
  const { cancel } = useWords(commonWords);
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button className={styles.add} appearance="subtle" icon={<Delete16Regular />} onClick={() => setAsking(true)}>
        {remove}
      </Button>
    );
  }
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button size="small" onClick={onRemove}>
            {sure}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
            {cancel}
          </Button>
        </>
      }
    >
      {text}
    </Notice>
  );
}
