/** Why something was not put forward, taken back or decided on. */
export const approvalWords = {
  waiting: (who: string, when: string, names: string) => `Voorgelegd door ${who}, ${when}. Wacht op ${names}.`,
  approved: (who: string, when: string) => `Akkoord van ${who}, ${when}.`,
  rejected: (who: string, when: string, reason: string) => `Teruggewezen door ${who}, ${when}: “${reason}”`,
  withdraw: "Neem terug",
  busy: "Even geduld, dit wordt vastgelegd.",
  failed: "Dit is niet gelukt. Er is niets veranderd. Probeer het opnieuw.",
  problems: {
    "not-found": "Dit is er niet meer, of een deel ervan is niet te lezen.",
    changed: "Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat en probeer het dan opnieuw.",
    "nobody-decides":
      "Volgens de instellingen is er niemand anders die hierover beslist. Een eigenaar van de site kan dat instellen.",
    "not-awaiting": "Dit wacht niet meer op een besluit.",
    "in-force": "Hierover is al beslist.",
    "not-asked": "Alleen wie dit voorlegde, kan het terugnemen.",
    "already-decided": "Hierover is al beslist.",
    "not-now": "Dit kan nu niet meer.",
    "nobody-present": "Vul eerst in wie er aanwezig waren.",
    "in-the-future": "Deze bijeenkomst is nog niet geweest.",
    "headings-empty": "Schrijf eerst iets onder elk onderwerp.",
    "not-judged": "Leg eerst de cijfers naast de criteria.",
    "conditions-missing": "Schrijf eerst de voorwaarden op.",
    "subject-changed": "Dit is gewijzigd nadat het aan je gevraagd was. Lees het opnieuw en beslis dan.",
    "not-allowed": "Je mag hier volgens de instellingen niet over beslissen.",
    "own-request": "Je hebt dit zelf voorgelegd. Iemand anders moet beslissen.",
    "own-subject": "Dit is van jou. Iemand anders moet beslissen.",
    "reason-missing": "Schrijf waarom je dit terugwijst.",
    withdrawn: "Dit is ingetrokken. Er is niets meer te beslissen.",
  },
};

export type ApprovalProblem = keyof typeof approvalWords.problems;
