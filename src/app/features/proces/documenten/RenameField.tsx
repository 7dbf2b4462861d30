import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { safeFileName } from "../../../../domain/bestandsnaam.ts";
import { findPersonalData } from "../../../../domain/privacy.ts";
import { Notice } from "../../../components/Notice.tsx";
import { useWords } from "../../../language.tsx";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { documentenWords } from "./documentenWords.ts";
import { endOf } from "./nameEnd.ts";
import { useAction } from "../../../components/useAction.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: "14rem" },
});

/** Gives a file another name; its extension stays, for that says what it is. */
export function RenameField({ view }: Readonly<{ view: DocumentView }>) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const { files } = useRegister();
  const { services } = useSession();
  const { busy, failure, run } = useAction();
  const { name } = view.document;
  const extension = endOf(name);
  const [stem, setStem] = useState(name.slice(0, name.length - extension.length));
  const next = safeFileName(`${stem.trim()}${extension}`);
  const personal = findPersonalData(stem).length > 0;
  const changed = next.ok && next.value !== name;
  const fault = next.ok ? undefined : words.upload.nameFault[stem.trim() === "" ? "empty" : next.error.fault];
  const rename = (): void => {
    if (!next.ok) return;
    run(async () => {
      const door = await files();
      await door.move(await door.fileOf(view.id), { name: next.value });
      await services.refresh();
    });
  };
  return (
    <div className={styles.form}>
      <div className={styles.line}>
        <Field
          className={styles.field}
          label={words.upload.name}
          validationState={fault === undefined && !personal ? "none" : "error"}
          validationMessage={personal ? words.about.personalName : fault}
        >
          <Input value={stem} contentAfter={extension} onChange={(_, { value }) => setStem(value)} />
        </Field>
        {changed && (
          <Button disabledFocusable={busy || personal} onClick={rename}>
            {busy ? words.adoption.busy : words.about.rename}
          </Button>
        )}
      </div>
      <div role="alert">
        {failure !== undefined && (
          <Notice intent="error">{failure.kind === "duplicate" ? words.about.nameTaken : words.adoption.failed}</Notice>
        )}
      </div>
    </div>
  );
}
