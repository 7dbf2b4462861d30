import type { Stadium } from "../../domain/leerstand.ts";

export const cijferWords = {
  reading: "We halen de cijfers op.",
  failed: "Dit cijfer is nu niet te maken: niet alles is gelezen.",
  count: (count: number) => (count === 1 ? "1 rij" : `${count} rijen`),
  unknown: "Onbekend",
  niveau: (niveau: number, name: string) => `${niveau} ${name}`,
  notMeasured: "Niet gemeten",
  stadium: { voordoen: "Voordoen", samendoen: "Samendoen", "zelf-doen": "Zelf doen" } satisfies Record<Stadium, string>,
};
