import { makeStyles, tokens } from "@fluentui/react-components";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../language.tsx";
import { CelTekst } from "./CelTekst.tsx";
import { type Bronnaam, type Gereed, samenGereed } from "../../cijfers/gereed.ts";
import type { Kerncijfer } from "./kerncijfers.ts";
import { Ongelezen } from "../../cijfers/Ongelezen.tsx";
import { sturingWords } from "./words.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  // A long figure makes its place wider and does not run into the next.
  figure: { flex: "1 1 7rem" },
  number: {
    whiteSpace: "nowrap",
    display: "block",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export type KernProps = Readonly<{
  kerncijfers: readonly Kerncijfer[];
  gereed: Readonly<Record<Bronnaam, Gereed>>;
  onAgain: () => void;
}>;

/** What one looks at first. */
export function Kern({ kerncijfers, gereed, onAgain }: KernProps) {
  const styles = useStyles();
  const words = useWords(sturingWords);
  const all = samenGereed(...kerncijfers.map(({ bron }) => gereed[bron]));
  return (
    <Section title={words.key}>
      {all === "ready" ? (
        <ul className={styles.list}>
          {kerncijfers.map(({ key, name, cel }) => (
            <li key={key} className={styles.figure}>
              <CelTekst cel={cel}>
                <span className={styles.number}>{cel.text}</span> {name}
              </CelTekst>
            </li>
          ))}
        </ul>
      ) : (
        <Ongelezen gereed={all} onAgain={onAgain} />
      )}
    </Section>
  );
}
