import { uitrolLabels } from "../../register/uitrolLabels.ts";

/** Words of what comes: the next evaluations and the roll-out. */
export const vooruitWords = {
  reading: "We lezen de lijsten.",
  failed: "Dit is nu niet op te halen.",
  evaluaties: {
    title: "Eerstvolgende evaluaties",
    nothing: "Er is geen evaluatie gepland.",
    running: "begonnen",
    toKalender: "Bekijk de kalender",
  },
  uitrol: {
    title: "Uitrol",
    status: uitrolLabels.golfstatus,
    nothing: "Er is nog geen golf gepland. Begin bij Uitrol met de eerste wijk.",
    counted: (count: number, status: string) => `${count} ${status.toLowerCase()}`,
    note: (status: string, kwartaal: string) => `${status} · ${kwartaal}`,
    toUitrol: "Bekijk de uitrol",
  },
};
