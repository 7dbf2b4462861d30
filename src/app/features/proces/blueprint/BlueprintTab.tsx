import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { Table28Regular } from "@fluentui/react-icons/svg/table";
import { withParams } from "../../../address.ts";
import { ChoiceField } from "../../../components/ChoiceField.tsx";
import { FullMessage } from "../../../components/FullMessage.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { useStore } from "../../../data/store.ts";
import { useWords } from "../../../language.tsx";
import type { DocumentView } from "../../../register/documentView.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { BLUEPRINT_KINDS, type BlueprintKind } from "../../../../domain/blueprint.ts";
import { BLUEPRINT_EXTENSION, writeBlueprintFile } from "../../../../sharepoint/files/blueprintFile.ts";
import { goTo, useAddress } from "../../../useAddress.ts";
import { useAction } from "../../../components/useAction.ts";
import { ListGate } from "../../../register/ListGate.tsx";
import { blueprintTabWords } from "./blueprintTabWords.ts";
import { OpenBlueprint } from "./OpenBlueprint.tsx";

const useStyles = makeStyles({
  tab: { display: "grid", rowGap: tokens.spacingVerticalL, alignContent: "start", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
});

/** The service blueprints and customer journeys of a process: each is a file of the library. */
export function BlueprintTab({ procesId }: Readonly<{ procesId: string }>) {
  return (
    <ListGate list="documenten">
      <Blueprints procesId={procesId} />
    </ListGate>
  );
}

function Blueprints({ procesId }: Readonly<{ procesId: string }>) {
  const styles = useStyles();
  const words = useWords(blueprintTabWords);
  const address = useAddress();
  const { documentViews } = useRegister();
  const views = useStore(documentViews).filter(
    ({ document }) => document.procesId === procesId && document.name.endsWith(BLUEPRINT_EXTENSION),
  );
  const alive = views.filter(({ document }) => document.status !== "retired");
  const shown = views.find(({ id }) => id === address.params.document) ?? alive[0] ?? views[0];
  const choose = (id: string | undefined): void => goTo(withParams(address, { document: id }));
  if (shown === undefined) {
    return (
      <FullMessage icon={<Table28Regular />} title={words.none} text={words.noneText}>
        <Makers procesId={procesId} onMade={choose} />
      </FullMessage>
    );
  }
  return (
    <div className={styles.tab}>
      <div className={styles.actions}>
        {views.length > 1 && (
          <ChoiceField
            label={words.choose}
            value={shown.id}
            choices={views.map(({ id, document }) => ({ value: id, label: titleOf(document.name) }))}
            onChange={choose}
          />
        )}
        <Makers procesId={procesId} onMade={choose} quiet />
        <Button
          appearance="subtle"
          icon={<DocumentText20Regular />}
          onClick={() => goTo(withParams(address, { deel: "documenten", document: shown.id }))}
        >
          {words.toDocument}
        </Button>
      </div>
      <Locked view={shown} />
      <OpenBlueprint key={shown.id} view={shown} />
    </div>
  );
}

function titleOf(name: string): string {
  return name.slice(0, -BLUEPRINT_EXTENSION.length);
}

function Locked({ view: { document } }: Readonly<{ view: DocumentView }>) {
  const words = useWords(blueprintTabWords);
  if (document.status === "submitted") return <Notice intent="info">{words.submitted}</Notice>;
  return document.status === "retired" ? <Notice intent="info">{words.retired}</Notice> : null;
}

type MakersProps = Readonly<{ procesId: string; onMade: (id: string) => void; quiet?: true }>;

/** `quiet`: there is one already, so that another one is not what people come for. */
function Makers({ procesId, onMade, quiet }: MakersProps) {
  const words = useWords(blueprintTabWords);
  const { files, rows, lists } = useRegister();
  const proces = useStore(rows.processen).find(({ id }) => id === procesId)?.value;
  const { busy, failure, run } = useAction();
  const make = (kind: BlueprintKind): void =>
    run(async () => {
      const title = words.fileName[kind](proces?.title ?? "");
      const bytes = new Blob([writeBlueprintFile({ kind, title, steps: [] })], { type: "application/json" });
      const stored = await (
        await files()
      ).addDocument({
        name: `${title}${BLUEPRINT_EXTENSION}`,
        bytes,
        conflict: "rename",
        document: { procesId, soort: kind, varianten: [], status: "concept", vastgesteldDoor: [] },
      });
      lists.documenten.confirm(stored);
      onMade(stored.id);
    });
  return (
    <>
      {BLUEPRINT_KINDS.toReversed().map((kind) => (
        <Button
          key={kind}
          appearance={quiet && "subtle"}
          icon={<Add20Regular />}
          disabledFocusable={busy}
          onClick={() => make(kind)}
        >
          {busy ? words.making : words.make[kind]}
        </Button>
      ))}
      <div role="alert">{failure !== undefined && <Notice intent="error">{words.notMade}</Notice>}</div>
    </>
  );
}
