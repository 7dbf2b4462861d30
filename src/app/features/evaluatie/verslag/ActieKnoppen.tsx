import { Button } from "@fluentui/react-components";
import { type Actie, type Afspraak, dropActie, finishActie, reopenActie } from "../../../../domain/afspraak.ts";
import type { Result } from "../../../../domain/result.ts";
import type { Stored } from "../../../../sharepoint/list/codec.ts";
import { isolated } from "../../../bidi.ts";
import { useWords } from "../../../language.tsx";
import { useRegister } from "../../../register/useRegister.ts";
import { useSession } from "../../../SessionContext.tsx";
import { regelWords } from "./regelWords.ts";
import { useSay } from "./Said.tsx";

export type ActieKnoppenProps = Readonly<{ stored: Stored<Afspraak>; actie: Actie; size?: "small" | "large" }>;

/** How far an action is can be told at any time, also when the minutes were adopted. */
export function ActieKnoppen({ stored, actie, size = "small" }: ActieKnoppenProps) {
  const words = useWords(regelWords);
  const { said } = words;
  const { services } = useSession();
  const { save } = useRegister();
  const say = useSay();
  const take = (next: Result<Actie, "not-now">, told: string): void => {
    if (!next.ok) return;
    save("afspraken", stored, next.value, actie);
    say(told);
  };
  const button = (name: string, label: (what: string) => string, onClick: () => void) => (
    <Button size={size} appearance="secondary" aria-label={label(isolated(actie.title))} onClick={onClick}>
      {name}
    </Button>
  );
  return actie.status === "open" ? (
    <>
      {button(words.finishShort, words.finish, () => take(finishActie(actie, services.today()), said.finished))}
      {button(words.dropShort, words.drop, () => take(dropActie(actie), said.dropped))}
    </>
  ) : (
    button(words.reopenShort, words.reopen, () => take(reopenActie(actie), said.reopened))
  );
}
