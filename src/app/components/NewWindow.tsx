import { makeStyles } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons/svg/open";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Says behind a link that it opens elsewhere: as a sign for who sees it, in words for who hears it. */
export function NewWindow({ words }: Readonly<{ words: string }>) {
  const styles = useStyles();
  return (
    <>
      {" "}
      <Open16Regular aria-hidden="true" />
      <span className={styles.hidden}>{words}</span>
    </>
  );
}
