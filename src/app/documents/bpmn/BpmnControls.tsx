import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ZoomFitRegular } from "@fluentui/react-icons/svg/zoom-fit";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { ZoomInRegular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOutRegular } from "@fluentui/react-icons/svg/zoom-out";
import { useWords } from "../../language.tsx";
import { bpmnWords } from "./bpmnWords.ts";
import type { Drawing } from "./drawBpmn.ts";

const useStyles = makeStyles({
  controls: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What dragging and a wheel do, for who has neither (WCAG 2.5.7). */
export function BpmnControls({ drawing, step }: Readonly<{ drawing: Drawing | undefined; step: number }>) {
  const styles = useStyles();
  const words = useWords(bpmnWords);
  const buttons = [
    { label: words.zoomIn, icon: <ZoomInRegular />, act: () => drawing?.zoom(1) },
    { label: words.zoomOut, icon: <ZoomOutRegular />, act: () => drawing?.zoom(-1) },
    { label: words.fit, icon: <ZoomFitRegular />, act: () => drawing?.fit() },
    { label: words.left, icon: <ArrowLeftRegular />, act: () => drawing?.move(-step, 0) },
    { label: words.right, icon: <ArrowRightRegular />, act: () => drawing?.move(step, 0) },
    { label: words.up, icon: <ArrowUpRegular />, act: () => drawing?.move(0, -step) },
    { label: words.down, icon: <ArrowDownRegular />, act: () => drawing?.move(0, step) },
  ];
  return (
    <div className={styles.controls} role="group" aria-label={words.controls} data-screen-only>
      {buttons.map(({ label, icon, act }) => (
        <Button key={label} size="small" icon={icon} title={label} aria-label={label} onClick={act} />
      ))}
    </div>
  );
}
