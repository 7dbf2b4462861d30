import { makeStyles } from "@fluentui/react-components";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

const useStyles = makeStyles({
  // Seen by screen readers only: who sees the page sees it happen.
  said: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const SayContext = createContext<(text: string) => void>(() => undefined);

/** Tells whoever cannot see it what just happened; politely, and the same thing twice is told twice. */
export function Said({ children }: Readonly<{ children: ReactNode }>) {
  const styles = useStyles();
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const say = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <SayContext value={say}>
      {children}
      <div className={styles.said} role="status" data-said>
        <span key={said.turn}>{said.text}</span>
      </div>
    </SayContext>
  );
}

export function useSay(): (text: string) => void {
  return useContext(SayContext);
}
