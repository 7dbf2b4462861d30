import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useState } from "react";
import type { Link } from "../../../domain/blueprint.ts";
import { linkKey } from "../../../domain/blueprint/steps.ts";
import type { Guard } from "../../components/privacyGuard.ts";
import { useShownAgain } from "../../components/useShownAgain.ts";
import { useWords } from "../../language.tsx";
import type { BlueprintEditorProps } from "./editorProps.ts";
import { LinkForm } from "./LinkForm.tsx";
import { resolved } from "./linkHref.ts";
import { LinkIcon } from "./LinkIcon.tsx";
import { linkWords } from "./linkWords.ts";
import type { LinkDraft } from "./newLink.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalL },
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  kind: { color: tokens.colorNeutralForeground3 },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const NO_DRAFT: LinkDraft = { kind: "wet", label: "", address: "" };

export type LinksDialogProps = Readonly<{
  layer: string;
  step: string;
  links: readonly Link[];
  guard: Guard;
  onKeep: (links: readonly Link[]) => void;
  onCancel: () => void;
}> &
  Pick<BlueprintEditorProps, "resolveLink" | "suggestions">;

/** What one cell points at: take away, add. */
export function LinksDialog(props: LinksDialogProps) {
  const { layer, step, guard, resolveLink, suggestions, onKeep, onCancel } = props;
  const styles = useStyles();
  useShownAgain();
  const words = useWords(linkWords);
  const { linkKinds } = useWords(blueprintWords);
  const [links, setLinks] = useState(props.links);
  const [draft, setDraft] = useState(NO_DRAFT);
  const [reminded, setReminded] = useState(false);
  const half = draft.label.trim() !== "" || draft.address.trim() !== "";
  const keep = (): void => (half ? setReminded(true) : onKeep(links));
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title(layer, step)}</DialogTitle>
          <DialogContent className={styles.content}>
            {links.length === 0 ? (
              <p className={styles.none}>{words.none}</p>
            ) : (
              <ul className={styles.list}>
                {links.map((link) => {
                  const { label } = resolved(link, resolveLink);
                  return (
                    <li key={linkKey(link)} className={styles.item}>
                      <LinkIcon kind={link.kind} />
                      <span className={styles.label}>
                        {label} <span className={styles.kind}>({linkKinds[link.kind]})</span>
                      </span>
                      <Button
                        size="small"
                        appearance="subtle"
                        icon={<Dismiss16Regular />}
                        aria-label={words.remove(label)}
                        onClick={() => setLinks(links.filter((each) => each !== link))}
                      />
                    </li>
                  );
                })}
              </ul>
            )}
            <LinkForm
              draft={draft}
              links={links}
              guard={guard}
              suggestions={suggestions}
              onDraft={setDraft}
              onAdd={(link) => {
                setLinks([...links, link]);
                setDraft({ ...NO_DRAFT, kind: link.kind });
                setReminded(false);
              }}
            />
            <div role="status">{reminded && half && words.unsaved}</div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={keep}>
              {words.save}
            </Button>
            <Button onClick={onCancel}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
