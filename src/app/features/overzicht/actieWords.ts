export const actieWords = {
  mine: "Mijn acties",
  nothingMine: "Er staan geen open acties op jouw naam. Acties uit een verslag staan hier.",
  late: "Acties te laat",
  nothingLate: "Geen actie is te laat. Acties waarvan de datum voorbij is, staan hier.",
  numberFollows: "Nummer volgt:",
  undated: "zonder datum",
  due: (date: string) => `voor ${date}`,
  lateSince: (date: string) => `te laat: ${date}`,
  finish: (what: string) => `Gereed: ${what}`,
  finishShort: "Gereed",
  reopen: (what: string) => `Toch niet gereed: ${what}`,
  reopenShort: "Maak ongedaan",
  done: "gereed",
};

export type ActieWords = typeof actieWords;
