import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr28Regular } from "@fluentui/react-icons/svg/calendar-ltr";
import { Search28Regular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import type { EvaluatieNaam } from "../../../../domain/evaluatie.ts";
import { withParams } from "../../../address.ts";
import { isolated } from "../../../bidi.ts";
import { filterWords } from "../../../components/filters/filterWords.ts";
import { FullMessage } from "../../../components/FullMessage.tsx";
import { Section } from "../../../components/Section.tsx";
import { useStore } from "../../../data/store.ts";
import { useGrowing } from "../../../data/useGrowing.ts";
import { useWide } from "../../../data/useWide.ts";
import { useLanguage, useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { UnreadableOf } from "../../../register/UnreadableOf.tsx";
import { replaceAddress, useAddress } from "../../../useAddress.ts";
import { evaluatieWords } from "../words.ts";
import { hrefOfEvaluatie, NOTHING_OPEN } from "./addresses.ts";
import { longDay } from "./dayWords.ts";
import { EvaluatieTable, COLUMNS, FEW_COLUMNS } from "./EvaluatieTable.tsx";
import { EvaluatieToolbar } from "./EvaluatieToolbar.tsx";
import { applyFilter, type EvaluatieFilter, filterOf, NO_FILTER, paramsOf } from "./filter.ts";
import { focusOn } from "./focusOn.ts";
import { PlanForm } from "./PlanForm.tsx";
import { VerzetForm } from "./VerzetForm.tsx";
import type { EvaluatieView } from "./views.ts";

const useStyles = makeStyles({
  said: { margin: 0, color: tokens.colorNeutralForeground2, "&:empty": { display: "none" } },
});

/** Every meeting by month, to be filtered, opened, planned and moved. */
export function EvaluatieLijst({ views, paneOpen }: Readonly<{ views: readonly EvaluatieView[]; paneOpen: boolean }>) {
  const styles = useStyles();
  const words = useWords(evaluatieWords);
  const language = useLanguage();
  const address = useAddress();
  const { complete } = useStore(useRegister().lists.evaluaties);
  const [said, setSaid] = useState("");
  const roomy = useWide(900) && !paneOpen;
  const filter = filterOf(address);
  const shown = applyFilter(views, filter);
  const { drawn, end } = useGrowing(shown, JSON.stringify(filter));

  const open = (changes: Readonly<Record<string, string | undefined>>): void =>
    replaceAddress(withParams(address, changes));
  const setFilter = (next: EvaluatieFilter): void => open(paramsOf(next));
  const done = (selector: string, telling: string): void => {
    open({ nieuw: undefined, verzet: undefined });
    setSaid(telling);
    focusOn(selector);
  };
  const dayOf = ({ title, date }: EvaluatieNaam) => [isolated(title), longDay(date, language)] as const;
  const moveForm = (view: EvaluatieView) =>
    address.params.verzet === view.id && view.evaluatie.status === "planned" ? (
      <VerzetForm
        key={view.id}
        view={view}
        views={views}
        onMoved={(moved) => done(`[data-evaluatie="${view.id}"]`, words.moved(...dayOf(moved)))}
        onCancel={() => done(`[data-verzet="${view.id}"]`, "")}
      />
    ) : undefined;
  const planForm = address.params.nieuw !== undefined && (
    <PlanForm
      views={views}
      onPlanned={(naam) => done("[data-new-evaluatie]", words.planned(...dayOf(naam)))}
      onCancel={() => done("[data-new-evaluatie]", "")}
    />
  );
  const plan = (): void => open({ ...NOTHING_OPEN, nieuw: "ja" });

  return (
    <Section title={words.all}>
      <UnreadableOf list="evaluaties" />
      {views.length > 0 && (
        <EvaluatieToolbar
          filter={filter}
          shown={shown.length}
          all={views.length}
          complete={complete}
          onChange={setFilter}
          onPlan={plan}
        />
      )}
      {planForm}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {views.length === 0 && complete && <Empty onPlan={plan} />}
      {views.length > 0 && shown.length === 0 && <NoHits onClear={() => setFilter(NO_FILTER)} />}
      {drawn.length > 0 && (
        <EvaluatieTable
          views={drawn}
          columns={roomy ? COLUMNS : FEW_COLUMNS}
          openId={address.params.evaluatie}
          hrefOf={(id) => hrefOfEvaluatie(address, id)}
          onMove={(id) => open({ nieuw: undefined, verzet: id })}
          underOf={moveForm}
        />
      )}
      <div ref={end} />
    </Section>
  );
}

function Empty({ onPlan }: Readonly<{ onPlan: () => void }>) {
  const words = useWords(evaluatieWords);
  return (
    <FullMessage icon={<CalendarLtr28Regular />} title={words.emptyTitle} text={words.emptyText}>
      <Button appearance="primary" data-new-evaluatie onClick={onPlan}>
        {words.plan}
      </Button>
    </FullMessage>
  );
}

function NoHits({ onClear }: Readonly<{ onClear: () => void }>) {
  const words = useWords(evaluatieWords);
  const { clear } = useWords(filterWords);
  return (
    <FullMessage icon={<Search28Regular />} title={words.noHitsTitle} text={words.noHitsText}>
      <Button onClick={onClear}>{clear}</Button>
    </FullMessage>
  );
}
