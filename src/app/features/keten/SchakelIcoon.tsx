import { CheckboxCheckedRegular } from "@fluentui/react-icons/svg/checkbox-checked";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { FlowRegular } from "@fluentui/react-icons/svg/flow";
import { GavelRegular } from "@fluentui/react-icons/svg/gavel";
import { HatGraduationRegular } from "@fluentui/react-icons/svg/hat-graduation";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { MapRegular } from "@fluentui/react-icons/svg/map";
import { MegaphoneRegular } from "@fluentui/react-icons/svg/megaphone";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import type { ReactElement } from "react";
import type { SoortSchakel } from "../../../domain/keten/schakel.ts";

const ICONS: Readonly<Record<SoortSchakel, ReactElement>> = {
  punt: <LightbulbRegular />,
  proces: <FlowRegular />,
  document: <DocumentTextRegular />,
  stap: <HatGraduationRegular />,
  signaal: <MegaphoneRegular />,
  evaluatie: <PeopleTeamRegular />,
  besluit: <GavelRegular />,
  actie: <CheckboxCheckedRegular />,
  voorstel: <ClipboardTaskRegular />,
  golf: <MapRegular />,
};

/** The kind of something in the chain; the word for it stands beside it. */
export function SchakelIcoon({ soort }: Readonly<{ soort: SoortSchakel }>) {
  return <span aria-hidden="true">{ICONS[soort]}</span>;
}
