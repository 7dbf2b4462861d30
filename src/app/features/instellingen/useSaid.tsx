import { type ReactElement, useState } from "react";
import { Notice } from "../../components/Notice.tsx";

/** What came of what somebody just did, for who sees it and for who hears it. */
export function useSaid(): readonly [ReactElement, (text: string) => void] {
  const [said, setSaid] = useState("");
  return [
    <div key="said" role="status">
      {said !== "" && <Notice intent="success">{said}</Notice>}
    </div>,
    setSaid,
  ];
}
