import { cijferWords } from "../../cijfers/cijferWords.en.ts";
import type { sturingWords as dutch } from "./words.ts";

const punten = (count: number): string => (count === 1 ? "1 point" : `${count} points`);
const dagen = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

export const sturingWords: typeof dutch = {
  intro: "All figures come from the lists of this team. Each figure leads to the rows behind it.",
  periode: "Period",
  soorten: { maand: "By month", kwartaal: "By quarter" },
  earlier: (periode) => `To ${periode}`,
  running: (day) => `This period still goes on. The figures are up to and including ${day}.`,
  key: "In short",
  asTable: "Show as a table",
  hideTable: "Hide the table",
  toExcel: "Download for Excel",
  toCsv: "Download as CSV",
  allToExcel: "Download all figures for Excel",
  exported: (name) => `“${name}” was downloaded.`,
  exportFailed: "The file was not made. Try again.",
  file: "Steering",
  total: "Total",
  what: "What",
  count: "Number",
  share: "Share",
  week: "Week of",
  soFar: (name) => `${name} (so far)`,
  until: "Up to and including",
  percent: (part, whole) => (whole === 0 ? "" : `${Math.round((part / whole) * 100)}%`),
  dagen,
  kern: {
    raised: () => "raised",
    decided: (count) => (count === 1 ? "decision" : "decisions"),
    finished: () => "finished",
    open: () => "still open",
    late: () => "overdue",
    lateActies: (count) => (count === 1 ? "action overdue" : "actions overdue"),
  },
  leadTimeName: "lead time (median)",
  maturityName: "maturity (mean)",
  rijen: {
    unknown: cijferWords.unknown,
    gone: "The rows behind this figure are gone, or still being read.",
  },
  status: {
    title: "Points by status",
    head: "Status",
    summary: (total, day, most, count) =>
      total === 1
        ? `Until ${day} 1 point was raised. Status: ${most}.`
        : `Until ${day} ${punten(total)} were raised. Status of most of them (${count}): ${most}.`,
    note: "Of a period that is over this tells what was decided about the points by its last day. Whether a point was picked up or parked by then does not stand in the list.",
  },
  bron: {
    title: "Points by source",
    head: "Source",
    summary: (total, day, most, count) =>
      total === 1
        ? `The one point until ${day} comes from: ${most}.`
        : `Of the ${punten(total)} until ${day} most (${count}) come from: ${most}.`,
  },
  wijk: {
    title: "Points by district",
    head: "District",
    none: "No district",
    summary: (total, day, most, count) =>
      total === 1
        ? `The one point until ${day} belongs to: ${most}.`
        : `Of the ${punten(total)} until ${day} most (${count}) belong to: ${most}.`,
  },
  tijd: {
    bron: { title: "Source over time", head: "Source" },
    wijk: { title: "District over time", head: "District" },
    others: "Others",
    summary: (periode, count, before, countBefore) =>
      `In ${periode} ${punten(count)} ${count === 1 ? "was" : "were"} raised, in ${before} ${countBefore}.`,
    most: (name, count) => `Most of them: ${name} (${count}).`,
    running: (periode, day) => `${periode} is still going on and counts up to ${day}.`,
  },
  noneThen: (day) => `Until ${day} no point had been raised yet.`,
  noPunten: "There are no improvement points yet. Raise the first one.",
  toPunten: "Go to Improvement points",
  verloop: {
    title: "Raised and finished",
    raised: "Raised",
    decided: "Decisions",
    rejected: "Of which rejected",
    finished: "Finished",
    running: (day) => `The week of ${day} is still going on. It stands in the table only, up to today.`,
    summary: (periode, raised, decided, finished) =>
      `In ${periode} ${punten(raised)} ${raised === 1 ? "was" : "were"} raised, ${decided === 1 ? "1 decision was" : `${decided} decisions were`} taken and ${punten(finished)} finished.`,
  },
  doorlooptijd: {
    title: "Lead time",
    p50: "Half within (days)",
    p85: "85% within (days)",
    p50Line: "Half within",
    p85Line: "85% within",
    punten: "Points",
    none: (periode) => `No point was finished in ${periode} yet.`,
    summary: (periode, count, half, most) =>
      count === 1
        ? `The one point that was finished in ${periode} was introduced after ${dagen(half)}.`
        : `Of the ${count} points that were finished in ${periode} half was introduced within ${dagen(half)} and 85% within ${dagen(most)}.`,
    unknown: (count) => `Of ${punten(count)} the day of finishing is not known; these do not count here.`,
    note: "Days from raised to finished. “Half within 30 days” is the smallest number of days within which at least half of the points were done. The chart shows six months.",
    traject: {
      "raised-finished": "From raised to introduced",
      "raised-asked": "From raised to submitted",
      "asked-decided": "From submitted to decision",
      "approved-finished": "From approved to introduced",
    },
  },
  stroom: {
    title: "State through time",
    raised: "Raised",
    open: "Open",
    fase: {
      undecided: "Not decided yet",
      approved: "Approved, not done yet",
      done: "Finished",
      rejected: "Rejected",
      unknown: "Not known",
    },
    summary: (day, raised, done, rejected, open) =>
      `On ${day} ${punten(raised)} had been raised: ${done} finished, ${rejected} rejected and ${open} open.`,
    note: "When a point was picked up or parked does not stand in the list. Until it is done it counts as what was decided about it.",
  },
  acties: {
    title: "Actions",
    open: "Open",
    late: "Overdue",
    done: "Done",
    summary: (day, open, late, periode, done) =>
      `On ${day} ${open === 1 ? "1 action is" : `${open} actions are`} open, ${late} of which overdue. In ${periode} ${done} ${done === 1 ? "was" : "were"} done.`,
    note: "An action is overdue after the date that it has now, also when that date was moved.",
    empty: "There are no actions yet. Write them down in the minutes of an evaluation.",
    link: "Go to Evaluations",
  },
  ritme: {
    title: "Evaluations held",
    head: "Level",
    due: "Planned",
    held: "Held",
    missed: "Not held",
    of: (held, due) => `${held} of ${due}`,
    niveau: { dagelijks: "Daily", maandelijks: "Monthly", kwartaal: "Quarterly" },
    summary: (periode, held, due) =>
      due === 1
        ? `The one evaluation planned in ${periode} was ${held === 1 ? "held" : "not held"}.`
        : `Of the ${due} evaluations planned in ${periode}, ${held} ${held === 1 ? "was" : "were"} held.`,
    empty: (periode) => `No evaluation was planned in ${periode} yet. Plan them under Evaluations.`,
    link: "Go to Evaluations",
  },
  volwassenheid: {
    title: "Maturity of processes",
    niveau: cijferWords.niveau,
    notMeasured: cijferWords.notMeasured,
    moves: {
      first: "Measured for the first time",
      up: "Higher than the measurement before",
      same: "The same as the measurement before",
      down: "Lower than the measurement before",
    },
    summary: (mean, count, periode, up, down) =>
      `${count === 1 ? "The measured process stands" : `The ${count} measured processes stand on average`} at level ${mean}. In ${periode} ${up === 1 ? "1 measurement was" : `${up} measurements were`} higher than the one before and ${down} lower.`,
    empty: "No process was measured yet. Measure the maturity at a process.",
    link: "Go to Processes",
  },
  leren: {
    title: "Learning of teams",
    stadium: cijferWords.stadium,
    moves: { begun: "Begun", forward: "A step further", same: "Stayed the same", back: "A step back" },
    summary: (alone, all, periode, forward, back) =>
      `In ${alone} of ${all} cases a team does a process alone. In ${periode} ${forward === 1 ? "1 team went" : `${forward} teams went`} a step further and ${back} a step back.`,
    note: "A team counts once for each process that it learns.",
    empty: "No team has begun learning yet. Record it at a process, under Learning.",
    link: "Go to Processes",
  },
  tevredenheid: {
    title: "Customer satisfaction",
    all: "All districts",
    head: "About",
    soort: "Kind",
    datum: "Date",
    waarde: "Value",
    bron: "Source",
    kwaliteitHead: "Quality",
    kwaliteit: { confirmed: "confirmed", provisional: "provisional", estimated: "estimated" },
    soorten: { baseline: "Baseline", target: "Target", measured: "Measurement" },
    summary: (about, waarde, day, bron, kwaliteit) => `${about}: ${waarde} on ${day} (${kwaliteit}; source: ${bron}).`,
    target: (waarde) => `The target is ${waarde}.`,
    baseline: (waarde) => `The baseline was ${waarde}.`,
    several: (count) =>
      `There are ${count} series of figures about customer satisfaction. They stand side by side, for they do not add up.`,
    notMeasured: (about) => `${about}: not measured yet.`,
    empty: "No figures about customer satisfaction yet. Add them under Roll-out.",
    link: "Go to Roll-out",
  },
};
