import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Notice } from "../components/Notice.tsx";
import { useWords } from "../language.tsx";
import { documentWords } from "./documentWords.ts";
import type { Loaded } from "./useLoaded.ts";

export type WaitingProps<T> = Readonly<{ loaded: Loaded<T>; children: (value: T) => ReactNode }>;

/** Shows what was loaded, or that it is on its way, or that it did not come and how to try again. */
export function Waiting<T>({ loaded, children }: WaitingProps<T>) {
  const words = useWords(documentWords);
  switch (loaded.state) {
    case "loading":
      return <Spinner size="small" label={words.loading} role="status" />;
    case "failed":
      return (
        <div role="alert" data-focus-home>
          <Notice intent="error" actions={<Button onClick={loaded.again}>{words.again}</Button>}>
            {words.failed}
          </Notice>
        </div>
      );
    case "ready":
      return children(loaded.value);
  }
}
