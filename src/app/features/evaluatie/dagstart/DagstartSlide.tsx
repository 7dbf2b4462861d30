import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { type Actie, isLate } from "../../../../domain/afspraak.ts";
import { useStore } from "../../../data/store.ts";
import { useToday } from "../../../data/useNow.ts";
import { writeDate } from "../../../dates.ts";
import { useWords } from "../../../language.tsx";
import { nameOf } from "../../../names.ts";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { words as commonWords } from "../../../words.ts";
import { ActieKnoppen } from "../verslag/ActieKnoppen.tsx";
import { showAfspraak } from "../verslag/AfspraakTekst.tsx";
import { LinePending } from "../verslag/LinePending.tsx";
import { regelWords } from "../verslag/regelWords.ts";
import { verslagWords } from "../verslag/words.ts";
import { useDagstartStyles } from "./dagstartStyles.ts";
import type { Slide } from "./useSlides.ts";
import { dagstartWords } from "./words.ts";

export type DagstartSlideProps = Readonly<{ slide: Slide; progress: string }>;

/** One thing to talk about, large. `progress` is heard with it. */
export function DagstartSlide({ slide, progress }: DagstartSlideProps) {
  const styles = useDagstartStyles();
  const words = useWords(dagstartWords);
  return (
    <>
      <p className={styles.kind}>
        {words.kinds[slide.kind]} ({progress})
      </p>
      {slide.kind === "actie" ? <ActieSlide id={slide.id} /> : <PuntSlide slide={slide} />}
    </>
  );
}

function useActie(id: string) {
  return useStore(useRegister().rows.afspraken).find((row) => row.id === id);
}

function ActieSlide({ id }: Readonly<{ id: string }>) {
  const styles = useDagstartStyles();
  const row = useActie(id);
  if (row?.value.soort !== "actie") return null;
  const { nummer, title } = row.value;
  return (
    <>
      <h2 className={styles.title}>
        {nummer} <bdi>{title}</bdi>
      </h2>
      <ActieFeiten actie={row.value} />
    </>
  );
}

function ActieFeiten({ actie }: Readonly<{ actie: Actie }>) {
  const styles = useDagstartStyles();
  const words = useWords(regelWords);
  const { actiestatus } = useWords(verslagWords);
  const today = useToday();
  return (
    <p className={styles.facts}>
      <span>{actie.eigenaar.name}</span>
      {actie.streefdatum !== undefined && <span>{words.until(writeDate(actie.streefdatum))}</span>}
      {isLate(actie, today) && (
        <span className={styles.late}>
          <Warning20Filled aria-hidden="true" />
          {words.late}
        </span>
      )}
      {actie.status !== "open" && <span>{actiestatus[actie.status]}</span>}
    </p>
  );
}

function PuntSlide({ slide: { id, again } }: Readonly<{ slide: Slide }>) {
  const styles = useDagstartStyles();
  const words = useWords(dagstartWords);
  const common = useWords(commonWords);
  const { services } = useSession();
  const punt = useStore(services.punten).find((each) => each.id === id);
  if (punt === undefined) return null;
  const { number, point, createdBy } = punt;
  return (
    <>
      <h2 className={styles.title}>
        {number} <bdi>{point.title}</bdi>
      </h2>
      {point.explanation !== "" && (
        <p className={styles.facts}>
          <bdi>{point.explanation}</bdi>
        </p>
      )}
      <p className={styles.facts}>
        <span>{words.raisedBy(nameOf(createdBy, common))}</span>
        {again && <span>{words.again}</span>}
      </p>
    </>
  );
}

/** What can be done at once about the thing on the screen; outside of what is read out when it changes. */
export function SlideButtons({ slide }: Readonly<{ slide: Slide }>) {
  const styles = useDagstartStyles();
  const row = useActie(slide.kind === "actie" ? slide.id : "");
  if (row?.stored === undefined || row.value.soort !== "actie") return null;
  return (
    <div className={styles.buttons} data-focus-home>
      <ActieKnoppen stored={row.stored} actie={row.value} size="large" />
      <LinePending list="afspraken" row={row} show={showAfspraak} />
    </div>
  );
}
