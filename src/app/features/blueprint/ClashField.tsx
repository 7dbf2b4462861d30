import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Blueprint } from "../../../domain/blueprint.ts";
import type { Clash } from "../../../domain/blueprint/merge.ts";
import type { TextPlace } from "../../../domain/blueprint/mergeStep.ts";
import type { ClashChoice } from "../../../domain/blueprint/resolveClash.ts";
import { isolated } from "../../bidi.ts";
import { useWords } from "../../language.tsx";
import { type ClashWords, clashWords } from "./clashWords.ts";
import { type BlueprintWords, blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  field: {
    display: "grid",
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { padding: `0 ${tokens.spacingHorizontalXS}`, fontWeight: tokens.fontWeightSemibold },
  whose: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
});

export type ClashFieldProps = Readonly<{
  clash: Clash;
  blueprint: Blueprint;
  name: string;
  choice: ClashChoice | undefined;
  onChoice: (choice: ClashChoice) => void;
}>;

/** One place in which two people wanted something else. */
export function ClashField({ clash, blueprint, name, choice, onChoice }: ClashFieldProps) {
  const styles = useStyles();
  const words = useWords(clashWords);
  const grid = useWords(blueprintWords);
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{legendOf(clash, blueprint, name, words, grid)}</legend>
      {/* An empty value keeps the group ours before anything is chosen. */}
      <RadioGroup value={choice ?? ""} onChange={(_, data) => onChoice(data.value as ClashChoice)}>
        {optionsOf(clash, blueprint, words, grid).map(({ value, text }) => (
          <Radio
            key={value}
            value={value}
            label={
              <>
                <div className={styles.whose}>{whoseOf(value, name, words)}</div>
                <div className={styles.text}>{text}</div>
              </>
            }
          />
        ))}
      </RadioGroup>
    </fieldset>
  );
}

type Option = Readonly<{ value: ClashChoice; text: string }>;

function optionsOf(clash: Clash, blueprint: Blueprint, words: ClashWords, grid: BlueprintWords): readonly Option[] {
  switch (clash.kind) {
    case "text": {
      const options: readonly Option[] = [
        { value: "theirs", text: clash.theirs || words.empty },
        { value: "mine", text: clash.mine || words.empty },
      ];
      const both = clash.mine !== "" && clash.theirs !== "";
      return both ? [...options, { value: "both", text: "" }] : options;
    }
    case "removed": {
      const mineRemoves = clash.by === "me";
      return [
        { value: "theirs", text: mineRemoves ? words.keep : words.remove },
        { value: "mine", text: mineRemoves ? words.remove : words.keep },
      ];
    }
    case "moved": {
      const place = (after: string | undefined): string =>
        after === undefined ? words.first : words.after(stepName(blueprint, after, grid));
      return [
        { value: "theirs", text: place(clash.theirs.after) },
        { value: "mine", text: place(clash.mine.after) },
      ];
    }
  }
}

function whoseOf(value: ClashChoice, name: string, words: ClashWords): string {
  return { mine: words.mine, theirs: words.theirs(name), both: words.both }[value];
}

function legendOf(clash: Clash, blueprint: Blueprint, name: string, words: ClashWords, grid: BlueprintWords): string {
  switch (clash.kind) {
    case "text":
      return placeName(clash.at, blueprint, words, grid);
    case "removed":
      return (clash.by === "me" ? words.removedByMe : words.removedByThem)(
        stepName(blueprint, clash.stepId, grid),
        name,
      );
    case "moved":
      return words.moved(stepName(blueprint, clash.stepId, grid));
  }
}

function placeName(at: TextPlace, blueprint: Blueprint, words: ClashWords, grid: BlueprintWords): string {
  if (at.part === "title") return words.titlePlace;
  const row = at.part === "cell" ? grid.layers[at.layer] : { name: words.namePlace, phase: grid.phase }[at.part];
  return `${stepName(blueprint, at.stepId, grid)}, ${row}`;
}

function stepName({ steps }: Blueprint, id: string, grid: BlueprintWords): string {
  const index = steps.findIndex((step) => step.id === id);
  return grid.step(index + 1, isolated(steps[index]?.name ?? ""));
}
