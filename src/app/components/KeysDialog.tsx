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
import { keyWords } from "./keyWords.ts";

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
export function KeysDialog({ open, onClose }: Readonly<{ open: boolean; onClose: () => void }>) {
  const styles = useStyles();
  const words = useWords(keyWords);
  const [on, setOn] = useState(keysAreOn);
  return (
    <Dialog open={open} onOpenChange={onClose}>
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
