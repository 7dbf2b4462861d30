import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUpload20Regular } from "@fluentui/react-icons/svg/arrow-upload";
import { type DragEvent, useRef, useState } from "react";
import { useWords } from "../../../language.tsx";
import { documentenWords } from "./documentenWords.ts";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  text: { flexBasis: "16rem", flexGrow: 1, margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Where files are dropped or chosen. */
export function UploadZone({ onFiles }: Readonly<{ onFiles: (files: readonly File[]) => void }>) {
  const styles = useStyles();
  const words = useWords(documentenWords);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // Dropping is a second way: the button does the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button icon={<ArrowUpload20Regular />} onClick={() => input.current?.click()}>
        {words.add}
      </Button>
      <p className={styles.text}>
        {words.dropHere} {words.noResidents}
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.add}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </div>
  );
}
