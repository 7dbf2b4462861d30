import { makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardTaskListLtr24Regular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { FullMessage } from "../../../components/FullMessage.tsx";
import { Tag } from "../../../components/Tag.tsx";
import { useWords } from "../../../language.tsx";
import { ListGate } from "../../../register/ListGate.tsx";
import { Checklist } from "./Checklist.tsx";
import { useInTeVoeren, useProcesInvoerstand, useStappen } from "./useInvoeren.ts";
import { invoerWords } from "./words.ts";

const useStyles = makeStyles({
  tab: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  why: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: "44rem" },
});

/** From paper to doing: what has to follow each adopted version before people work by it. */
export function InvoerenTab({ procesId }: Readonly<{ procesId: string }>) {
  return (
    <ListGate list="documenten">
      <ListGate list="stappen">
        <Checklists procesId={procesId} />
      </ListGate>
    </ListGate>
  );
}

function Checklists({ procesId }: Readonly<{ procesId: string }>) {
  const styles = useStyles();
  const words = useWords(invoerWords);
  const documenten = useInTeVoeren(procesId);
  const stappen = useStappen(procesId);
  const stand = useProcesInvoerstand(procesId);
  if (documenten.length === 0) {
    return <FullMessage icon={<ClipboardTaskListLtr24Regular />} title={words.nothingTitle} text={words.nothingText} />;
  }
  return (
    <div className={styles.tab}>
      <p className={styles.why}>{words.why}</p>
      {stand === "ingevoerd" && (
        <div>
          <Tag look="success">{words.process}</Tag>
        </div>
      )}
      {documenten.map((document) => (
        <Checklist key={`${document.id} ${document.versie}`} procesId={procesId} document={document} rows={stappen} />
      ))}
    </div>
  );
}
