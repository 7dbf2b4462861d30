import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { keysAreOn, switchKeys } from "../keys.ts";
import { useWords } from "../language.tsx";

const nl = {
  title: "Toetsen",
  on: "Losse toetsen gebruiken",
  close: "Sluit",
  keys: [
    ["?", "Dit overzicht"],
    ["n", "Nieuw ontwikkelpunt"],
    ["/", "Zoeken"],
    ["j / k", "Volgende of vorige rij"],
    ["e", "Het geopende punt wijzigen"],
    ["Enter", "Open de rij"],
    ["Esc", "Sluit het punt en ga terug naar de rij"],
  ] as readonly (readonly [string, string])[],
};

const en: typeof nl = {
  title: "Keys",
  on: "Use single keys",
  close: "Close",
  keys: [
    ["?", "This overview"],
    ["n", "New improvement point"],
    ["/", "Search"],
    ["j / k", "Next or previous row"],
    ["e", "Edit the point that is open"],
    ["Enter", "Open the row"],
    ["Esc", "Close the point and go back to the row"],
  ],
};

const keyWords = { nl, en };

const useStyles = makeStyles({
  keys: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  key: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0 },
});

/** What the keys do, and the switch to do without them. */
export function KeysDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const styles = useStyles();
  const words = useWords(keyWords);
  const [on, setOn] = useState(keysAreOn);
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>
            <dl className={styles.keys}>
              {words.keys.map(([key, does]) => (
                <Row key={key} name={key} does={does} />
              ))}
            </dl>
            <Switch
              label={words.on}
              checked={on}
              onChange={(_, { checked }) => {
                switchKeys(checked);
                setOn(checked);
              }}
            />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Row({ name, does }: Readonly<{ name: string; does: string }>) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.key}>{name}</dt>
      <dd className={styles.does}>{does}</dd>
    </>
  );
}
