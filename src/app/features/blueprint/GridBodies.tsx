import { makeStyles, tokens } from "@fluentui/react-components";
import { EyeOff16Regular } from "@fluentui/react-icons/svg/eye-off";
import type { ReactNode } from "react";
import { FIRST_UNSEEN, gapsOf } from "../../../domain/blueprint.ts";
import { useWords } from "../../language.tsx";
import type { GridDrawing } from "./gridDrawing.ts";
import { GridRow } from "./GridRow.tsx";
import { blueprintWords } from "./words.ts";

const useStyles = makeStyles({
  line: {
    padding: 0,
    borderTop: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  lineLabel: {
    position: "sticky",
    left: 0,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  unseen: { backgroundColor: tokens.colorNeutralBackground2 },
});

/** The layers that a resident meets, the line of visibility, and the layers behind it. */
export function GridBodies({ drawing }: Readonly<{ drawing: GridDrawing }>) {
  const styles = useStyles();
  const words = useWords(blueprintWords);
  const { grid, blueprint } = drawing;
  const gaps = gapsOf(blueprint);
  const line = grid.rows.indexOf(FIRST_UNSEEN);
  const unseenFrom = line === -1 ? grid.rows.length : line;
  const draw = (from: number, to: number): ReactNode =>
    grid.rows.map((row, index) => {
      if (row === "name" || index < from || index >= to) return null;
      const gap = gaps.find(({ layer }) => layer === row);
      return <GridRow key={row} drawing={drawing} row={row} rowIndex={index} gap={gap} />;
    });
  return (
    <>
      <tbody aria-label={words.seen}>{draw(0, unseenFrom)}</tbody>
      {line !== -1 && (
        <>
          <tbody aria-hidden="true">
            <tr>
              <td colSpan={blueprint.steps.length + 1} className={styles.line}>
                <span className={styles.lineLabel}>
                  <EyeOff16Regular />
                  {words.line}
                </span>
              </td>
            </tr>
          </tbody>
          <tbody aria-label={words.unseen} className={styles.unseen}>
            {draw(unseenFrom, grid.rows.length)}
          </tbody>
        </>
      )}
    </>
  );
}
