import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../language.tsx";
import { editedText, type GridDrawing, isActive } from "./gridDrawing.ts";
import { GridEditor } from "./GridEditor.tsx";
import { StepHead } from "./StepHead.tsx";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  corner: {
    position: "sticky",
    top: 0,
    left: 0,
    zIndex: 3,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    verticalAlign: "bottom",
    outlineStyle: "none",
    "&:focus": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});

/** The names of the steps; they stay in view. */
export function GridHead({ drawing }: Readonly<{ drawing: GridDrawing }>) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  const { blueprint, readOnly } = drawing;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th
          scope="col"
          aria-colindex={1}
          tabIndex={isActive(drawing, { row: 0, column: 0 }) ? 0 : -1}
          data-at="0:0"
          className={styles.corner}
        >
          {words.layer}
        </th>
        {blueprint.steps.map((step, index) => {
          const at = { row: 0, column: index + 1 };
          const text = editedText(drawing, step, "name");
          return (
            <StepHead
              key={step.id}
              id={step.id}
              number={at.column}
              name={step.name}
              active={isActive(drawing, at)}
              readOnly={readOnly}
              editor={
                text === undefined ? undefined : (
                  <GridEditor drawing={drawing} row="name" column={at.column} initial={text} />
                )
              }
            />
          );
        })}
      </tr>
    </thead>
  );
}
