import { Link } from "@fluentui/react-components";
import { extensionOf } from "../../domain/procesdocument.ts";
import { type Verslagbestand, verslagbestanden } from "../../sharepoint/files/verslagbestanden.ts";
import { NewWindow } from "../components/NewWindow.tsx";
import { useStore } from "../data/store.ts";
import { useWords } from "../language.tsx";
import { useSession } from "../SessionContext.tsx";
import { registerWords } from "./registerWords.ts";
import { useRegister } from "./useRegister.ts";

export type VerslagbestandenProps = Readonly<{ soort: Verslagbestand; evaluatieId: string }>;

/** Ways to the files that the bot made of adopted minutes; nothing as long as they are not there. */
export function Verslagbestanden({ soort, evaluatieId }: VerslagbestandenProps) {
  const { filed } = useWords(registerWords);
  const { services } = useSession();
  const library = [...useStore(useRegister().lists.documenten).rows.values()];
  const files = verslagbestanden(library, soort, evaluatieId, services.botClientId).flatMap(({ id, value, webUrl }) =>
    webUrl === undefined ? [] : [{ id, href: webUrl, form: extensionOf(value.name) }],
  );
  if (files.length === 0) return null;
  return (
    <span>
      {filed.name[soort]}:{" "}
      {files.map(({ id, href, form }, index) => (
        <span key={id}>
          {index > 0 && " · "}
          <Link inline href={href} target="_blank" rel="noreferrer">
            {form === "docx" ? filed.word : filed.pdf}
            <NewWindow words={filed.openNew} />
          </Link>
        </span>
      ))}
    </span>
  );
}
