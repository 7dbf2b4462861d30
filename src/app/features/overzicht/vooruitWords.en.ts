import type { vooruitWords as dutch } from "./vooruitWords.ts";

export const vooruitWords: typeof dutch = {
  reading: "We are reading the lists.",
  failed: "This cannot be fetched now.",
  evaluaties: {
    title: "Next evaluations",
    nothing: "No evaluation is planned.",
    running: "begun",
    toKalender: "Look at the calendar",
  },
  uitrol: {
    title: "Roll-out",
    status: { planned: "Planned", proposed: "Proposed", decided: "Decided", running: "Running", finished: "Finished" },
    nothing: "No wave is planned yet. Begin with the first district under Roll-out.",
    counted: (count, status) => `${count} ${status.toLowerCase()}`,
    note: (status, kwartaal) => `${status} · ${kwartaal}`,
    toUitrol: "Look at the roll-out",
  },
};
