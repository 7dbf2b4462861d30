import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { useStore } from "../data/store.ts";
import { part } from "../parts.ts";
import type { Notices } from "../writes/notices.ts";

const Toast = part(() => import("./Toast.tsx").then((module) => module.Toast));

const useStyles = makeStyles({
  region: {
    // On the side of the list: what is open beside it has the buttons that people press next.
    position: "fixed",
    left: tokens.spacingHorizontalL,
    bottom: tokens.spacingVerticalL,
    zIndex: 5,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    width: "min(26rem, calc(100vw - 2rem))",
    // No room to stand on top of anything: below it, one at a time.
    "@media (max-width: 759px)": {
      position: "static",
      width: "auto",
      flexShrink: 0,
      "& > :not(:last-child)": { display: "none" },
    },
  },
});

/** What became of what a person did. The region is always there, so that screen readers hear what comes into it. */
export function NoticeList({ notices }: Readonly<{ notices: Notices }>) {
  const styles = useStyles();
  const shown = useStore(notices);
  return (
    <div className={styles.region} role="status" aria-live="polite">
      <Suspense fallback={null}>
        {shown.map((notice) => (
          <Toast key={notice.id} notice={notice} onDismiss={() => notices.dismiss(notice.id)} />
        ))}
      </Suspense>
    </div>
  );
}
