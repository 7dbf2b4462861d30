import { Button, Field, type FieldControlProps, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, type RefObject, useId } from "react";
import { holdsForbiddenData, maskPersonalData } from "../../domain/privacy.ts";
import { LOCALES, useLanguage, useWords } from "../language.tsx";
import { lengthWords } from "./lengthWords.ts";
import { Notice } from "./Notice.tsx";
import type { Guard } from "./privacyGuard.ts";
import { privacyWords } from "./privacyWords.ts";

const useStyles = makeStyles({
  guarded: { display: "grid", rowGap: tokens.spacingVerticalXS },
});

export type GuardedTextProps = Readonly<{
  label: string;
  value: string;
  onChange: (value: string) => void;
  guard: Guard;
  lines?: number;
  hint?: string;
  required?: boolean;
  /** More than this is kept, with how much too long it is; whoever saves has to refuse it. */
  maxLength?: number;
  problem?: string | undefined;
  fieldRef?: RefObject<HTMLInputElement | null> | undefined;
  onKeyDown?: (event: KeyboardEvent) => void;
}>;

/** A field that people type in, with the guard under it that sees data of residents. */
export function GuardedText(props: GuardedTextProps) {
  const { label, value, onChange, guard, lines = 1, hint, required, maxLength, fieldRef, onKeyDown } = props;
  const styles = useStyles();
  const { tooLong } = useWords(lengthWords);
  const excess = excessOf(value, maxLength);
  const problem = excess > 0 ? tooLong(excess) : props.problem;
  const noticeId = useId();
  const open = guard.findingsIn(value).filter((finding) => !guard.isAccepted(value, finding));
  const controlFor = (field: FieldControlProps): ReactElement => {
    const described = [field["aria-describedby"], open.length > 0 && noticeId].filter(Boolean).join(" ");
    const shared = { ...field, "aria-describedby": described || undefined, value, onKeyDown };
    return lines === 1 ? (
      <Input {...shared} ref={fieldRef} onChange={(_, data) => onChange(data.value)} />
    ) : (
      <Textarea {...shared} rows={lines} resize="vertical" onChange={(_, data) => onChange(data.value)} />
    );
  };

  return (
    <div className={styles.guarded} data-focus-home>
      <Field
        label={label}
        hint={hint}
        required={required}
        validationMessage={problem}
        validationState={problem === undefined ? "none" : "error"}
      >
        {controlFor}
      </Field>
      <div id={noticeId} role="status">
        {open.length > 0 && <GuardNotice value={value} guard={guard} onChange={onChange} />}
      </div>
    </div>
  );
}

/** How many characters a text is too long. */
export function excessOf(text: string, maxLength = Infinity): number {
  return Math.max(0, text.length - maxLength);
}

function GuardNotice({ value, guard, onChange }: Pick<GuardedTextProps, "value" | "guard" | "onChange">) {
  const words = useWords(privacyWords);
  const open = guard.findingsIn(value).filter((finding) => !guard.isAccepted(value, finding));
  const language = useLanguage();
  const kinds = new Intl.ListFormat(LOCALES[language]).format(new Set(open.map(({ kind }) => words.kinds[kind])));
  const forbidden = holdsForbiddenData(value);
  return (
    <Notice
      intent={forbidden ? "error" : "warning"}
      actions={
        <>
          <Button size="small" onClick={() => onChange(maskPersonalData(value, open, (kind) => words.neutral[kind]))}>
            {words.mask}
          </Button>
          {!forbidden && (
            <Button size="small" appearance="subtle" onClick={() => guard.accept(value)}>
              {words.accept}
            </Button>
          )}
        </>
      }
    >
      <strong>{words.seen(kinds)}</strong> {forbidden ? words.forbidden : words.why}
    </Notice>
  );
}
