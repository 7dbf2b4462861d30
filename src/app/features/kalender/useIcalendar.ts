import { useState } from "react";
import type { Kalenderitem } from "../../../domain/kalenderitem.ts";
import { writePeriode } from "../../cijfers/writePeriode.ts";
import { download } from "../../excel/download.ts";
import { useLanguage, useWords } from "../../language.tsx";
import { fetched } from "../../parts.ts";
import { useSession } from "../../SessionContext.tsx";
import { hrefOf, nameOf, noteOf } from "./itemText.ts";
import { kalenderWords } from "./words.ts";

const fetchIcalendar = fetched(() => import("./icalendar.ts"));

export type Icalendar = Readonly<{
  /** What came of the last one. */
  said: string;
  give: (items: readonly Kalenderitem[], maand: string) => void;
}>;

/** Gives what stands on the calendar from a month on as a file for an agenda. */
export function useIcalendar(): Icalendar {
  const words = useWords(kalenderWords);
  const language = useLanguage();
  const { services } = useSession();
  const [said, setSaid] = useState("");
  const make = async (items: readonly Kalenderitem[]): Promise<void> => {
    const { icalendarOf } = await fetchIcalendar();
    const textOf = (item: Kalenderitem) => ({
      summary: nameOf(item, words),
      description: noteOf(item, words),
      // The tab itself, as any browser opens it: an agenda knows nothing of Teams.
      url: new URL(hrefOf(item), location.href).href,
    });
    const text = icalendarOf(items, words.file, textOf, new Date(services.now()));
    download(new Blob([text], { type: "text/calendar;charset=utf-8" }), `${words.file}.ics`);
    setSaid(words.given(items.length));
  };
  return {
    said,
    give(items, maand) {
      const later = items.filter(({ until }) => until >= `${maand}-01`);
      if (later.length === 0) return setSaid(words.nothingToGive(writePeriode(maand, language)));
      void make(later).catch(() => setSaid(words.failed));
    },
  };
}
