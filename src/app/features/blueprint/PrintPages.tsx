import { type ReactNode, useLayoutEffect } from "react";
import { createPortal } from "react-dom";
import { type Blueprint, FIRST_UNSEEN, type Link, type Step } from "../../../domain/blueprint.ts";
import { linkKey } from "../../../domain/blueprint/steps.ts";
import { useWords } from "../../language.tsx";
import type { ResolvedLink } from "./editorProps.ts";
import { resolved } from "./linkHref.ts";
import { addPrintStyles, PRINT_CLASS } from "./printStyles.ts";
import { contentOf, type Row, rowName, rowsOf } from "./rows.ts";
import { blueprintWords } from "./words.ts";

/** So many steps can be read beside each other on A3. */
const STEPS_PER_PAGE = 6;

export type PrintPagesProps = Readonly<{ blueprint: Blueprint; resolveLink: (link: Link) => ResolvedLink }>;

/** The blueprint on paper: as many pages as it takes, each with the names of the layers. */
export function PrintPages({ blueprint, resolveLink }: PrintPagesProps) {
  useLayoutEffect(addPrintStyles, []);
  const words = useWords(blueprintWords);
  const { steps } = blueprint;
  return createPortal(
    <div className={PRINT_CLASS}>
      {pagesOf(steps).map((page) => (
        <section key={page.from}>
          <h1>
            {blueprint.title}{" "}
            <span>
              {words.kinds[blueprint.kind]}, {words.printed(page.from + 1, page.from + page.steps.length, steps.length)}
            </span>
          </h1>
          <PrintTable blueprint={blueprint} page={page} resolveLink={resolveLink} />
        </section>
      ))}
    </div>,
    document.body,
  );
}

type Page = Readonly<{ from: number; steps: readonly Step[] }>;

/** Pages that are about equally full. */
function pagesOf(steps: readonly Step[]): readonly Page[] {
  const count = Math.max(1, Math.ceil(steps.length / STEPS_PER_PAGE));
  const size = Math.max(1, Math.ceil(steps.length / count));
  return Array.from({ length: Math.ceil(steps.length / size) }, (_, index) => ({
    from: index * size,
    steps: steps.slice(index * size, (index + 1) * size),
  }));
}

function PrintTable({ blueprint, page, resolveLink }: PrintPagesProps & Readonly<{ page: Page }>) {
  const words = useWords(blueprintWords);
  const drawRow = (row: Row): ReactNode => (
    <tr key={row}>
      <th scope="row">{rowName(row, words)}</th>
      {page.steps.map((step) => {
        const { text, links } = contentOf(step, row);
        return (
          <td key={step.id}>
            {text}
            {links.length > 0 && (
              <ul>
                {links.map((link) => (
                  <li key={linkKey(link)}>
                    {words.linkKinds[link.kind]}: {resolved(link, resolveLink).label}
                  </li>
                ))}
              </ul>
            )}
          </td>
        );
      })}
    </tr>
  );
  return (
    <table>
      <colgroup>
        <col />
        <col span={page.steps.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.layer}</th>
          {page.steps.map(({ id, name }, index) => (
            <th key={id} scope="col">
              {words.step(page.from + index + 1, name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(blueprint).map((row) => {
          if (row === "name") return null;
          return row === FIRST_UNSEEN
            ? [
                <tr key="line" className="line">
                  <td colSpan={page.steps.length + 1}>{words.line}</td>
                </tr>,
                drawRow(row),
              ]
            : drawRow(row);
        })}
      </tbody>
    </table>
  );
}
