import { Desktop16Regular } from "@fluentui/react-icons/svg/desktop";
import { Document16Regular } from "@fluentui/react-icons/svg/document";
import { Flowchart16Regular } from "@fluentui/react-icons/svg/flowchart";
import { Gavel16Regular } from "@fluentui/react-icons/svg/gavel";
import { Globe16Regular } from "@fluentui/react-icons/svg/globe";
import { Lightbulb16Regular } from "@fluentui/react-icons/svg/lightbulb";
import type { LinkKind } from "../../../domain/blueprint.ts";

const ICONS = {
  proces: Flowchart16Regular,
  ontwikkelpunt: Lightbulb16Regular,
  wet: Gavel16Regular,
  systeem: Desktop16Regular,
  document: Document16Regular,
  url: Globe16Regular,
} as const satisfies Record<LinkKind, unknown>;

/** What kind of thing a link points at. The word stands beside it, for who cannot see it. */
export function LinkIcon({ kind }: Readonly<{ kind: LinkKind }>) {
  const Icon = ICONS[kind];
  return <Icon aria-hidden="true" />;
}
