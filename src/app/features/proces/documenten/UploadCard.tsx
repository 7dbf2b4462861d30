import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { safeFileName } from "../../../../domain/bestandsnaam.ts";
import { Notice } from "../../../components/Notice.tsx";
import { FileGuardReport } from "../../../documents/guard/FileGuardReport.tsx";
import { useWords } from "../../../language.tsx";
import { mayBeSent, type UploadItem } from "../../../register/uploadItem.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { documentenWords } from "./documentenWords.ts";
import { SoortField } from "./SoortField.tsx";
import { type UploadCardProps, UploadUnderWay } from "./UploadUnderWay.tsx";
import { VariantenField } from "./VariantenField.tsx";

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** One file on its way to the library: what it is, what was seen in it, and how far it has come. */
export function UploadCard({ item, onOpen }: UploadCardProps) {
  const styles = useStyles();
  return (
    <li className={styles.card} data-focus-home>
      {item.step.state === "chosen" ? <ChosenFile item={item} /> : <UploadUnderWay item={item} onOpen={onOpen} />}
    </li>
  );
}

function ChosenFile({ item }: Readonly<{ item: UploadItem }>) {
  const styles = useStyles();
  const { upload } = useWords(documentenWords);
  const { uploads } = useRegister();
  const { key, about } = item;
  const name = safeFileName(about.name);
  return (
    <>
      <div className={styles.fields}>
        <Field
          label={upload.name}
          required
          validationState={name.ok ? "none" : "error"}
          validationMessage={name.ok ? undefined : upload.nameFault[name.error.fault]}
        >
          <Input value={about.name} onChange={(_, { value }) => uploads.describe(key, { ...about, name: value })} />
        </Field>
        <SoortField
          label={upload.soort}
          value={about.soort}
          onChange={(soort) => uploads.describe(key, { ...about, soort })}
        />
      </div>
      {!name.ok && name.error.proposal !== undefined && <NameProposal item={item} proposal={name.error.proposal} />}
      <VariantenField
        label={upload.varianten}
        value={about.varianten}
        onChange={(varianten) => uploads.describe(key, { ...about, varianten })}
      />
      <div role="status">
        <Looked item={item} />
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={!mayBeSent(item)} onClick={() => uploads.send(key)}>
          {upload.send}
        </Button>
        <Button onClick={() => uploads.cancel(key)}>{upload.remove}</Button>
      </div>
    </>
  );
}

/** What was seen in the file before it may go. */
function Looked({ item: { key, about, bytes, guard, accepted } }: Readonly<{ item: UploadItem }>) {
  const { upload } = useWords(documentenWords);
  const { uploads } = useRegister();
  if (bytes.size === 0) return <Notice intent="error">{upload.empty}</Notice>;
  if (guard === undefined) return upload.checking;
  return <FileGuardReport name={about.name} guard={guard} accepted={accepted} onAccept={() => uploads.accept(key)} />;
}

function NameProposal({ item: { key, about }, proposal }: Readonly<{ item: UploadItem; proposal: string }>) {
  const styles = useStyles();
  const { upload } = useWords(documentenWords);
  const { uploads } = useRegister();
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={() => uploads.describe(key, { ...about, name: proposal })}>
        {upload.proposal(proposal)}
      </Button>
    </div>
  );
}
