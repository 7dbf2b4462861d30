import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { withParams } from "../../address.ts";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../language.tsx";
import { replaceAddress, useAddress } from "../../useAddress.ts";
import { grafiekWords } from "./grafiekWords.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
  table: {
    borderCollapse: "collapse",
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
      textAlign: "left",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
  },
});

/** A row of the table; its first number leads to the rows behind it. */
export type Grafiekrij = Readonly<{ key: string; name: string; cells: readonly string[]; href?: string }>;

export type GrafiekSectionProps = Readonly<{
  /** Under which the address remembers that the table is shown. */
  name: string;
  title: string;
  summary: string;
  heads: readonly string[];
  rows: readonly Grafiekrij[];
  children: ReactNode;
}>;

/** A chart with what it says in a sentence, and the same numbers as a table for who asks for it. */
export function GrafiekSection({ name, title, summary, heads, rows, children }: GrafiekSectionProps) {
  const styles = useStyles();
  const words = useWords(grafiekWords);
  const address = useAddress();
  const id = useId();
  const shown = (address.params.tabel ?? "").split(",").filter((key) => key !== "");
  const open = shown.includes(name);
  const text = open ? words.hideTable : words.asTable;
  const toggle = (): void => {
    const next = open ? shown.filter((key) => key !== name) : [...shown, name];
    replaceAddress(withParams(address, { tabel: next.length === 0 ? undefined : next.join(",") }));
  };
  return (
    <Section title={title}>
      <p className={styles.text}>{summary}</p>
      {children}
      <div>
        <Button size="small" aria-expanded={open} aria-controls={id} aria-label={`${text}: ${title}`} onClick={toggle}>
          {text}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <table className={styles.table} aria-label={title}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, name: rowName, cells, href }) => (
                <tr key={key}>
                  <th scope="row">{rowName}</th>
                  {cells.map((cell, index) => (
                    <td key={heads[index + 1]}>
                      {index === 0 && href !== undefined ? <Link href={href}>{cell}</Link> : cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Section>
  );
}
