import { Button } from "@fluentui/react-components";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import type { Signaal } from "../../../../domain/verslagregel.ts";
import { isolated } from "../../../bidi.ts";
import type { PuntView } from "../../../data/puntView.ts";
import { useWords } from "../../../language.tsx";
import { regelWords } from "./regelWords.ts";
import { useSay } from "./Said.tsx";
import { type Lift, useLift, useLiftPunt } from "./useLift.ts";

/** Lifts a signal one level up, once. */
export function TilSignaalOp({ id, signaal }: Readonly<{ id: string; signaal: Signaal }>) {
  return <OptilKnop what={signaal.tekst} lift={useLift(id, signaal)} />;
}

/** Lifts a point one level up, once. */
export function TilPuntOp({ punt }: Readonly<{ punt: PuntView }>) {
  return <OptilKnop what={punt.point.title} lift={useLiftPunt(punt)} />;
}

/** Says where it will go, or why it cannot. */
function OptilKnop({ what, lift }: Readonly<{ what: string; lift: Lift }>) {
  const words = useWords(regelWords);
  const say = useSay();
  if (lift.kind !== "possible" && lift.kind !== "nowhere") return null;
  const meeting = lift.kind === "possible" ? isolated(lift.to.value.title) : undefined;
  const where = meeting === undefined ? words.liftNowhere : words.liftTo(meeting);
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowUp16Regular />}
      aria-label={words.liftOf(isolated(what))}
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
