import { createContext, type ReactNode, useContext } from "react";
import { ListSkeleton } from "../../components/ListSkeleton.tsx";
import { Notice } from "../../components/Notice.tsx";
import { useStore } from "../../data/store.ts";
import { LOCALES, useLanguage, useWords } from "../../language.tsx";
import { useRegister } from "../../register/useRegister.ts";
import { useStanding } from "./useStanding.ts";
import { instellingenWords } from "./words.ts";

const EditableContext = createContext(false);

/** Whether the person who looks may change the settings, as far as that is known. */
export function useEditable(): boolean {
  return useContext(EditableContext);
}

/** Settings are for owners of the site; others are told so, and read what is no secret. */
export function VoorEigenaren({ readable, children }: Readonly<{ readable: boolean; children: ReactNode }>) {
  const words = useWords(instellingenWords);
  const standing = useStanding();
  const language = useLanguage();
  const writers = useWriters();
  if (standing === undefined) return <ListSkeleton />;
  if (standing !== "other") return <EditableContext value>{children}</EditableContext>;
  const names = new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(writers);
  return (
    <>
      <Notice intent="info">
        <strong>{words.owners.title}.</strong> {readable ? words.owners.readable : words.owners.closed}{" "}
        {writers.length === 0 ? words.owners.find : words.owners.who(names)}
      </Notice>
      {readable && children}
    </>
  );
}

/** Who changed the settings before: only owners can, and there is no list of owners that the app may read. */
function useWriters(): readonly string[] {
  const { lists } = useRegister();
  const { rows } = useStore(lists.instellingen);
  const names = [...rows.values()].flatMap(({ created, modified }) =>
    [created, modified].flatMap(({ writer }) => (writer.kind === "person" ? [writer.persoon.name] : [])),
  );
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, "nl"));
}
