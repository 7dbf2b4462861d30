import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { HourglassHalf16Regular } from "@fluentui/react-icons/svg/hourglass-half";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { SubtractCircle16Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { hrefTo } from "../../address.ts";
import { Tag } from "../../components/Tag.tsx";
import { useWords } from "../../language.tsx";
import type { DocumentView } from "../../register/documentView.ts";
import { procesLabels } from "../../register/procesLabels.ts";
import { type DocumentEntry, type DocumentLine, type LineKind, linesOf } from "./documentLines.ts";
import { HitRow } from "./HitRow.tsx";
import type { TextHits } from "./textHits.ts";
import { searchWords } from "./words.ts";

const LOOKS = {
  adopted: { look: "success", icon: <CheckmarkCircle16Regular /> },
  concept: { look: "brand", icon: <Edit16Regular /> },
  submitted: { look: "warning", icon: <HourglassHalf16Regular /> },
  unproven: { look: "danger", icon: <QuestionCircle16Regular /> },
  retired: { look: "quiet", icon: <SubtractCircle16Regular /> },
} as const;

export type DocumentHitProps = Readonly<{
  entry: DocumentEntry<DocumentView>;
  proces: string | undefined;
  words: readonly string[];
  hits: TextHits;
}>;

/** A document that was found: the version that counts, and beneath it what was written since. */
export function DocumentHit({ entry, proces, words, hits }: DocumentHitProps) {
  const texts = useWords(searchWords);
  const { soort } = useWords(procesLabels);
  return linesOf(entry, hits).map(({ kind, view, inText }, index) => (
    <HitRow
      key={kind}
      title={view.document.name}
      {...wayTo(view, kind, texts.openNew)}
      words={words}
      beneath={index > 0}
      tag={<LineTag kind={kind} view={view} />}
      facts={[
        view.number,
        index === 0 && soort[view.document.soort],
        index === 0 && (proces ?? texts.noProces),
        inText && texts.inText,
      ]}
    />
  ));
}

function LineTag({ kind, view }: Pick<DocumentLine<DocumentView>, "kind" | "view">) {
  const texts = useWords(searchWords);
  const { documentstatus } = useWords(procesLabels);
  const { look, icon } = LOOKS[kind];
  const text = {
    adopted: texts.adopted(view.adopted?.versie ?? ""),
    concept: texts.concept,
    submitted: documentstatus.submitted,
    unproven: texts.unproven,
    retired: documentstatus.retired,
  }[kind];
  return (
    <Tag look={look} icon={icon}>
      {text}
    </Tag>
  );
}

/** What counts is read where the process is described; anything else where people work on it. */
function wayTo({ id, document, stored }: DocumentView, kind: LineKind, openNew: string) {
  const { procesId: proces } = document;
  // Without a process there is no screen for it: then the file itself.
  if (proces === undefined) return { href: stored.webUrl ?? hrefTo("processen"), newWindow: openNew };
  const deel = kind === "adopted" ? "beschrijving" : "documenten";
  return { href: hrefTo("processen", { proces, deel, document: id }) };
}
