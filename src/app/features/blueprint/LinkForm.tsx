import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { type KeyboardEvent, useState } from "react";
import { type Link, LINK_KINDS, type LinkKind } from "../../../domain/blueprint.ts";
import { ChoiceField } from "../../components/ChoiceField.tsx";
import { GuardedText } from "../../components/GuardedText.tsx";
import type { Guard } from "../../components/privacyGuard.ts";
import { useWords } from "../../language.tsx";
import type { LinkSuggestion } from "./editorProps.ts";
import { linkWords } from "./linkWords.ts";
import { hasAddress, isChosen, type LinkDraft, linkFrom, type LinkProblem } from "./newLink.ts";
import { SuggestedName } from "./SuggestedName.tsx";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  add: { justifySelf: "start" },
});

export type LinkFormProps = Readonly<{
  draft: LinkDraft;
  links: readonly Link[];
  guard: Guard;
  suggestions: (kind: LinkKind) => readonly LinkSuggestion[];
  onDraft: (draft: LinkDraft) => void;
  onAdd: (link: Link) => void;
}>;

/** What a cell will point at: something of the team, or something by its name. */
export function LinkForm({ draft, links, guard, suggestions, onDraft, onAdd }: LinkFormProps) {
  const styles = useStyles();
  const words = useWords(linkWords);
  const { linkKinds } = useWords(blueprintWords);
  const [problem, setProblem] = useState<LinkProblem>();
  const { kind, label, address } = draft;
  const all = suggestions(kind);

  const add = (): void => {
    const made = linkFrom(draft, all, links);
    setProblem(made.ok ? undefined : made.error);
    if (!made.ok || !guard.ready([label])) return;
    onAdd(made.value);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  const isOfAddress = problem === "noAddress" || problem === "personalAddress";
  const problemText = problem === undefined ? undefined : words[problem];
  const nameProblem = isOfAddress ? undefined : problemText;
  return (
    <fieldset className={styles.form}>
      <legend className={styles.legend}>{words.adding}</legend>
      <ChoiceField
        label={words.kind}
        value={kind}
        choices={LINK_KINDS.map((value) => ({ value, label: linkKinds[value] }))}
        onChange={(value) => onDraft({ ...draft, kind: LINK_KINDS.find((each) => each === value) ?? kind })}
      />
      {isChosen(kind) ? (
        <SuggestedName
          label={label}
          suggestions={all}
          problem={nameProblem}
          onChange={(value) => onDraft({ ...draft, label: value })}
          onKeyDown={press}
        />
      ) : (
        <GuardedText
          label={words.name}
          value={label}
          guard={guard}
          problem={nameProblem}
          onChange={(value) => onDraft({ ...draft, label: value })}
          onKeyDown={press}
        />
      )}
      {hasAddress(kind) && (
        <Field
          label={words.address}
          hint={words.addressHint}
          required={kind === "url"}
          validationMessage={isOfAddress ? problemText : undefined}
          validationState={isOfAddress ? "error" : "none"}
        >
          <Input
            type="url"
            value={address}
            onChange={(_, data) => onDraft({ ...draft, address: data.value })}
            onKeyDown={press}
          />
        </Field>
      )}
      <Button className={styles.add} icon={<Add20Regular />} onClick={add}>
        {words.add}
      </Button>
    </fieldset>
  );
}
