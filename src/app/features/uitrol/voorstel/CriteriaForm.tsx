import { Button, makeStyles } from "@fluentui/react-components";
import { type Uitrolcriterium, VOORBEELDCRITERIA } from "../../../../domain/uitrolcriteria.ts";
import { InlineForm } from "../../../components/InlineForm.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { usePrivacyGuard } from "../../../components/privacyGuard.ts";
import { useDraft } from "../../../data/draft.ts";
import { useWords } from "../../../language.tsx";
import { useProblem } from "./useProblem.ts";
import { type CriteriumDraft, criteriumFrom, draftOf, nextCriterium, wrongCriteria } from "./criteriaDraft.ts";
import { CriteriumFields } from "./CriteriumFields.tsx";
import { voorstelWords } from "./voorstelWords.ts";

const useStyles = makeStyles({ add: { justifySelf: "start" } });

export type CriteriaFormProps = Readonly<{
  golfId: string;
  criteria: readonly Uitrolcriterium[];
  /** `key`: the same form never makes a second proposal. */
  onSave: (criteria: readonly Uitrolcriterium[], key: string) => void;
  onClose: () => void;
}>;

type Draft = Readonly<{ sleutel: string; criteria: readonly CriteriumDraft[] }>;

/** What is agreed before anything is measured; a team starts from examples and makes them its own. */
export function CriteriaForm({ golfId, criteria, onSave, onClose }: CriteriaFormProps) {
  const styles = useStyles();
  const words = useWords(voorstelWords);
  const problemOf = useProblem();
  const guard = usePrivacyGuard();
  const begin = (): Draft => ({
    sleutel: crypto.randomUUID(),
    criteria: (criteria.length === 0 ? VOORBEELDCRITERIA : criteria).map(draftOf),
  });
  const [{ sleutel, criteria: drafts }, change, clear] = useDraft(`draft-criteria-${golfId}`, begin);
  const set = (next: readonly CriteriumDraft[]): void => change({ sleutel, criteria: next });
  const wrong = wrongCriteria(drafts);
  const next = nextCriterium(drafts);
  const close = (): void => {
    clear();
    onClose();
  };
  return (
    <InlineForm
      label={words.criteriaTitle}
      submit={words.save}
      guard={guard}
      texts={[]}
      wrong={drafts.length === 0 || wrong.some((each) => each !== undefined)}
      onSubmit={() => {
        onSave(drafts.map(criteriumFrom), sleutel);
        close();
      }}
      onCancel={close}
    >
      {(showProblems) => (
        <>
          {drafts.map((draft, index) => {
            const fault = wrong[index];
            return (
              <CriteriumFields
                key={draft.key}
                draft={draft}
                number={index + 1}
                problem={showProblems && fault !== undefined ? problemOf(fault, draft) : undefined}
                onChange={(changed) => set(drafts.with(index, changed))}
                onRemove={() => set(drafts.toSpliced(index, 1))}
              />
            );
          })}
          <div role="alert">
            {showProblems && drafts.length === 0 && <Notice intent="error">{words.problems["no-criteria"]}</Notice>}
          </div>
          {next !== undefined && (
            <Button className={styles.add} onClick={() => set([...drafts, next])}>
              {words.form.add}
            </Button>
          )}
        </>
      )}
    </InlineForm>
  );
}
