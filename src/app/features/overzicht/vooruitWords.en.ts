import { uitrolLabels } from "../../register/uitrolLabels.en.ts";
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
    status: uitrolLabels.golfstatus,
    nothing: "No wave is planned yet. Begin with the first district under Roll-out.",
    counted: (count, status) => `${count} ${status.toLowerCase()}`,
    note: (status, kwartaal) => `${status} · ${kwartaal}`,
    toUitrol: "Look at the roll-out",
  },
};
