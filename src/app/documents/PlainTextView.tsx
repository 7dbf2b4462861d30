import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  text: {
    margin: 0,
    maxWidth: "80ch",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** A file that is text already, line by line as it was typed. */
export function PlainTextView({ text }: Readonly<{ text: string }>) {
  const styles = useStyles();
  return <pre className={styles.text}>{text}</pre>;
}
