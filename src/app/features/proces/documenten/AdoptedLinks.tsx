import { Link } from "@fluentui/react-components";
import { useWords } from "../../../language.tsx";
import type { AdoptedVersion, DocumentView } from "../../../register/documentView.ts";
import { formatAddress, withParams } from "../../../address.ts";
import { useAddress } from "../../../useAddress.ts";
import { NewWindow } from "../../../components/NewWindow.tsx";
import { documentenWords } from "./documentenWords.ts";

export type AdoptedLinksProps = Readonly<{ view: DocumentView; adopted: AdoptedVersion }>;

/** Ways to the version that counts: reading it here, and the PDF of it. */
export function AdoptedLinks({ view, adopted }: AdoptedLinksProps) {
  const words = useWords(documentenWords);
  const address = useAddress();
  if (adopted.file === undefined) return words.copyComing;
  const here = withParams(address, { deel: "beschrijving", document: view.id });
  return (
    <>
      <Link inline href={`#${formatAddress(here)}`}>
        {words.readAdopted(adopted.versie)}
      </Link>
      {adopted.pdf?.webUrl !== undefined && (
        <>
          {" · "}
          <Link inline href={adopted.pdf.webUrl} target="_blank" rel="noreferrer">
            {words.adoptedPdf}
            <NewWindow words={words.openNew} />
          </Link>
        </>
      )}
    </>
  );
}
