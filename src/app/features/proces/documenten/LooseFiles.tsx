import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Notice } from "../../../components/Notice.tsx";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { documentenWords } from "./documentenWords.ts";
import { soortFromName } from "./soortFromName.ts";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, flexBasis: "12rem", minWidth: 0, overflowWrap: "anywhere" },
});

/**
 * Files of the library that belong to no process: an upload that broke off half way, put there in another way, or of a
 * process that was deleted. Whoever knows where they belong says so with one press.
 */
export function LooseFiles({ procesId }: Readonly<{ procesId: string }>) {
  const styles = useStyles();
  const { loose } = useWords(documentenWords);
  const { documentViews, lists, save } = useRegister();
  const { rows, unreadable, complete } = useStore(lists.processen);
  const isThere = (id: string): boolean => !complete || rows.has(id) || unreadable.has(id);
  const files = useStore(documentViews).filter(
    ({ document }) => !(document.procesId !== undefined && isThere(document.procesId)) && document.status !== "retired",
  );
  if (files.length === 0) return null;
  const take = ({ stored, document }: DocumentView): void => {
    const soort = document.soort === "overig" ? soortFromName(document.name) : document.soort;
    save("documenten", stored, { ...document, procesId, soort }, document);
  };
  return (
    <Notice intent="info">
      <details>
        <summary>{loose.title(files.length)}</summary>
        <ul className={styles.list}>
          {files.map((view) => (
            <li key={view.id} className={styles.item}>
              <span className={styles.name}>{view.document.name}</span>
              <Button
                size="small"
                disabledFocusable={view.pending !== undefined}
                aria-label={loose.takeThis(view.document.name)}
                onClick={() => take(view)}
              >
                {loose.take}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
