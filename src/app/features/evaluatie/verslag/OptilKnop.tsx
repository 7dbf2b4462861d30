import { Button } from "@fluentui/react-components";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import type { Signaal } from "../../../../domain/verslagregel.ts";
import { isolated } from "../../../bidi.ts";
import { useWords } from "../../../language.tsx";
import { regelWords } from "./regelWords.ts";
import { useSay } from "./Said.tsx";
import { useLift } from "./useLift.ts";

/** Lifts a signal one level up, once; says where it will go, or why it cannot. */
export function OptilKnop({ id, signaal }: Readonly<{ id: string; signaal: Signaal }>) {
  const words = useWords(regelWords);
  const say = useSay();
  const lift = useLift(id, signaal);
  if (lift.kind !== "possible" && lift.kind !== "nowhere") return null;
  const meeting = lift.kind === "possible" ? isolated(lift.to.value.title) : undefined;
  const where = meeting === undefined ? words.liftNowhere : words.liftTo(meeting);
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowUp16Regular />}
      aria-label={words.liftOf(isolated(signaal.tekst))}
      title={where}
      aria-description={where}
      disabledFocusable={meeting === undefined}
      onClick={() => {
        if (lift.kind !== "possible" || meeting === undefined) return;
        lift.lift();
        say(words.said.lifted(meeting));
      }}
    >
      {words.lift}
    </Button>
  );
}
