const nl = {
  title: "Nieuw ontwikkelpunt",
  intro: "Zonder gegevens van inwoners.",
  what: "Wat kan beter?",
  whatHint: "Kort, zoals je het in het overleg zou zeggen.",
  why: "Waarom?",
  whyHint: "Wat gebeurt er nu, en wat merkt een inwoner of collega daarvan?",
  from: "Waar komt het vandaan?",
  save: "Sla op",
  saveAndSubmit: "Sla op en dien in",
  enter: "Enter slaat op, Shift+Enter maakt een nieuwe regel.",
  whatMissing: "Schrijf in een paar woorden wat beter kan.",
  whyMissing: "Schrijf waarom; zonder toelichting kan niemand erover beslissen.",
  similar: "Speelt dit al?",
  close: "Sluit",
};

const en: typeof nl = {
  title: "New improvement point",
  intro: "Without data of residents.",
  what: "What can be better?",
  whatHint: "Short, as you would say it in the meeting.",
  why: "Why?",
  whyHint: "What happens now, and what does a resident or colleague notice of it?",
  from: "Where does it come from?",
  save: "Save",
  saveAndSubmit: "Save and submit",
  enter: "Enter saves, Shift+Enter makes a new line.",
  whatMissing: "Write in a few words what can be better.",
  whyMissing: "Write why; without an explanation nobody can decide on it.",
  similar: "Is this known already?",
  close: "Close",
};

export const quickWords = { nl, en };
