import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useWords } from "../language.tsx";
import { words } from "../words.ts";
import { FullMessage } from "./FullMessage.tsx";

/** A part of the app could not be fetched or has a fault; loading the page again is all that helps. */
export function Broken() {
  const { start } = useWords(words);
  return (
    <FullMessage alone title={start.broken} text={start.brokenText}>
      <Button appearance="primary" onClick={() => location.reload()}>
        {start.reload}
      </Button>
    </FullMessage>
  );
}

type Children = Readonly<{ children: ReactNode }>;

/** Says so instead of leaving an empty page. React wants a class for this. */
export class FaultBoundary extends Component<Children, Readonly<{ broken: boolean }>> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
