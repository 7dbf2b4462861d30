import { createContext, type ReactNode, useContext } from "react";
import { fetched } from "./parts.ts";
import { useFetched } from "./useFetched.ts";

export type Language = "nl" | "en";

/** How dates, times and lists are written for who reads that language here. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

type Spoken = Readonly<{ language: Language; english: ReadonlyMap<object, object> | undefined }>;

const LanguageContext = createContext<Spoken>({ language: "nl", english: undefined });

const fetchEnglish = fetched(async () => (await import("./english.ts")).english);

/** Dutch is there at once; English is fetched by who reads it. */
export function LanguageProvider({ language, children }: Readonly<{ language: Language; children: ReactNode }>) {
  const english = useFetched(fetchEnglish, language === "en");
  return <LanguageContext value={{ language, english }}>{children}</LanguageContext>;
}

/** The words of a part, named by its Dutch, in the language of the person. */
export function useWords<W extends object>(dutch: W): W {
  const { language, english } = useContext(LanguageContext);
  // Every words file has a twin of the same type: `english.ts` holds the pairs.
  return language === "en" ? ((english?.get(dutch) as W | undefined) ?? dutch) : dutch;
}

export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}
