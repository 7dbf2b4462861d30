import { createContext, type ReactNode, useContext } from "react";

export type Language = "nl" | "en";

/** The words of a part of the app, Dutch first; English has the same shape. */
export type Bilingual<W> = Readonly<{ nl: W; en: W }>;

const LanguageContext = createContext<Language>("nl");

export function LanguageProvider({ language, children }: Readonly<{ language: Language; children: ReactNode }>) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The words of a part in the language of the person. */
export function useWords<W>(words: Bilingual<W>): W {
  return words[useContext(LanguageContext)];
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
