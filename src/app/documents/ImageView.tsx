import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { Notice } from "../components/Notice.tsx";
import { useWords } from "../language.tsx";
import { documentWords } from "./documentWords.ts";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0, justifyItems: "start" },
  scroll: { maxWidth: "100%", overflow: "auto" },
  image: { display: "block" },
  fitted: { maxWidth: "100%", maxHeight: "80dvh", objectFit: "contain" },
});

/** `title`: what the picture shows, as somebody described it, or else the name of the file. */
export type ImageViewProps = Readonly<{ title: string; source: Blob | string }>;

/** A picture within the screen, or at its own size to scroll through. As an image nothing in an SVG can run. */
export function ImageView({ title, source }: ImageViewProps) {
  const styles = useStyles();
  const words = useWords(documentWords);
  const image = useRef<HTMLImageElement>(null);
  const [actual, setActual] = useState(false);
  const [broken, setBroken] = useState<Blob | string>();

  useEffect(() => {
    if (image.current === null) return undefined;
    const address = typeof source === "string" ? source : URL.createObjectURL(source);
    image.current.src = address;
    return () => {
      if (address !== source) URL.revokeObjectURL(address);
    };
  }, [source]);

  if (broken === source) return <Notice intent="error">{words.refusal.damaged}</Notice>;
  return (
    <div className={styles.view}>
      <Switch label={words.actualSize} checked={actual} onChange={(_, { checked }) => setActual(checked)} />
      <div className={styles.scroll} {...(actual && { ...SCROLLS, "aria-label": words.picture(title) })}>
        <img
          ref={image}
          className={actual ? styles.image : styles.fitted}
          alt={words.picture(title)}
          onError={() => setBroken(source)}
        />
      </div>
    </div>
  );
}

/** What scrolls can be reached by keys. */
const SCROLLS = { role: "region", tabIndex: 0 };
