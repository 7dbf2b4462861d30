import { useShownAgain } from "../../components/useShownAgain.ts";
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
import type { Blueprint } from "../../../domain/blueprint.ts";
import { Notice } from "../../components/Notice.tsx";
import { privacyWords } from "../../components/privacyWords.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { excelWords } from "./excel/excelWords.ts";
import { type FoundText, type Imported, masked } from "./excel/importing.ts";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  text: { margin: 0 },
});

/** More than this is not read; who mends these meets the rest next time. */
const SHOWN = 12;

export type ImportDialogProps = Readonly<{
  imported: Exclude<Imported, { kind: "ready" }>;
  onTake: (blueprint: Blueprint) => void;
  onClose: () => void;
}>;

/** What is wrong with a workbook, or what in it looks like data of residents. */
export function ImportDialog({ imported, onTake, onClose }: ImportDialogProps) {
  const styles = useStyles();
  const words = useWords(excelWords);
  const { neutral } = useWords(privacyWords);
  useShownAgain();
  const lines = useLines(imported);
  const personal = imported.kind === "personal" ? imported : undefined;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Notice intent={personal?.forbidden === false ? "warning" : "error"}>
              {personal === undefined ? words.refused : words.personal}{" "}
              {personal?.forbidden === true && words.forbidden}
            </Notice>
            <ul className={styles.list}>
              {lines.slice(0, SHOWN).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {lines.length > SHOWN && <p className={styles.text}>{words.more(lines.length - SHOWN)}</p>}
            {personal === undefined && <p className={styles.text}>{words.refusedHow}</p>}
          </DialogContent>
          <DialogActions fluid>
            {personal !== undefined && (
              <Button appearance="primary" onClick={() => onTake(masked(personal.blueprint, neutral))}>
                {words.mask}
              </Button>
            )}
            {personal?.forbidden === false && (
              <Button onClick={() => onTake(personal.blueprint)}>{words.accept}</Button>
            )}
            <Button onClick={onClose}>{personal === undefined ? words.close : words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function useLines(imported: ImportDialogProps["imported"]): readonly string[] {
  const words = useWords(excelWords);
  const { kinds: kindWords } = useWords(privacyWords);
  const list = new Intl.ListFormat(LOCALES[useLanguage()]);
  const placeOf = usePlaceName();
  const lines =
    imported.kind === "refused"
      ? imported.problems.map((problem) =>
          words.problems[problem.kind]({ at: "", value: "", sheet: "", excess: 0, ...problem }),
        )
      : imported.found.map((found) =>
          words.personalIn(placeOf(found), list.format(found.kinds.map((kind) => kindWords[kind]))),
        );
  return [...new Set(lines)];
}

/** Where a text stands, as people find it back in the grid and in the sheet. */
function usePlaceName(): (found: FoundText) => string {
  const words = useWords(blueprintWords);
  const { linkIn } = useWords(excelWords);
  return ({ at: { part, step, layer } }) => {
    if (step === undefined) return words.title;
    const layerName = layer === undefined ? "" : words.layers[layer];
    const row = { title: words.title, name: "", phase: words.phase, cell: layerName, link: linkIn(layerName) }[part];
    return [words.step(step + 1, ""), row].filter(Boolean).join(", ");
  };
}
