import { Button } from "@fluentui/react-components";
import { Flow16Regular } from "@fluentui/react-icons/svg/flow";
import type { SoortSchakel } from "../../domain/keten/schakel.ts";
import { hrefTo } from "../address.ts";
import { isolated } from "../bidi.ts";
import { useWords } from "../language.tsx";
import { chainWords } from "./chainWords.ts";

export type KetenKnopProps = Readonly<{ soort: SoortSchakel; id: string; what: string }>;

/** Leads from a line of a list to where it came from and what became of it. */
export function KetenKnop({ soort, id, what }: KetenKnopProps) {
  const label = useWords(chainWords).of(isolated(what));
  return (
    <Button
      as="a"
      size="small"
      appearance="subtle"
      icon={<Flow16Regular />}
      aria-label={label}
      title={label}
      href={hrefTo("keten", { van: `${soort}-${id}` })}
    />
  );
}
