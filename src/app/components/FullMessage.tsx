import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  message: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "32rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
    color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: "40px", display: "flex", color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    maxWidth: "100%",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
});

export type FullMessageProps = Readonly<{
  icon?: ReactNode;
  title: string;
  text: string;
  children?: ReactNode;
  /** The message is all there is, so its title is that of the page. */
  alone?: true;
}>;

/** Says why a screen shows no rows: what belongs here or what went wrong, and the one thing to do. */
export function FullMessage({ icon, title, text, children, alone }: FullMessageProps) {
  const styles = useStyles();
  const Heading = alone ? "h1" : "h2";
  return (
    <div className={styles.message}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{text}</p>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
