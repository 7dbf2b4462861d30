import type { gezondheidWords as dutch } from "./words.ts";

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const minutes = (seconds: number): string => counted(Math.round(Math.abs(seconds) / 60), "minute", "minutes");
const app = { tab: "the tab", bot: "the bot" } as const;

const kinds = {
  ontwikkelpunt: "points",
  procesdocument: "documents of processes",
  evaluatie: "minutes",
  uitrolvoorstel: "proposals for the roll-out",
  wijkplan: "plans of districts",
} as const;

const MEND = "Press Repair. If that does not work, the M365 administrator runs npm run health with --herstel.";

export const gezondheidWords: typeof dutch = {
  title: "Health",
  intro: "Does everything work as it should? The app looks and changes nothing until you press Repair.",
  check: "Look again",
  checking: "We are looking at everything. That takes about ten seconds.",
  checkedAt: (moment) => `Looked at: ${moment}`,
  copy: "Copy for the administrator",
  copied: "The outcome was copied.",
  failed: "This cannot be looked at now",
  failedText: "SharePoint does not answer. Nothing was changed. Wait a moment and try again.",
  toestand: { goed: "Fine", aandacht: "Note", fout: "Wrong" },
  geheel: {
    goed: "Everything is in order",
    aandacht: "It works, but some things need attention",
    fout: "Something does not work",
  },
  counts: (wrong, note) => `${counted(wrong, "line is", "lines are")} wrong, ${note} need attention.`,
  mend: "Repair",
  mendAbout: (what) => `Repair: ${what}`,
  mending: "Repairing",
  mended: (what) => `${what}: repaired.`,
  notMended: (what) => `${what}: something is left. Read below what you can do.`,
  mendForbidden:
    "The app may not make lists and columns here. That is as it should be: it has no more rights than it needs. Ask the M365 administrator to run npm run health with --herstel.",
  mendFailed: "The repair did not work. Nothing is lost. Try again later.",
  openRow: "Open in SharePoint",
  controle: {
    configuratie: ["Configuration", "The tab and the bot belong together and to this site."],
    lijsten: ["Lists", "All lists are on the site."],
    kolommen: ["Columns", "Each list has its columns, by the right name."],
    typen: ["Types and choices", "Each column has the right type and the right choices."],
    indexen: ["Indexes", "Columns that are searched are indexed. Without an index a large list refuses."],
    machtigingen: ["Permissions", "Who has to read or write can, and nobody more than needed."],
    beslissers: ["Who decides", "Somebody may decide on each kind of subject."],
    rijen: ["Rows", "All rows can be read. A row that was broken by hand does not count."],
    besluiten: ["Decisions", "Each decision was carried out as well."],
    klok: ["Clock", "The clocks run with that of Microsoft 365."],
    versies: ["Versions", "The tab and the bot are of the same version."],
    bot: ["Bot", "The bot can be reached and can read the lists."],
    abonnement: ["Notifications of Microsoft 365", "Microsoft 365 tells the bot that something changed."],
  },
  bevinding: {
    "not-seen": ({ why }) => [
      why === "bot" ? "Only the bot knows this, and it does not answer." : `The app could not look at this (${why}).`,
      why === "bot" ? "First solve what stands at Bot or at Configuration." : "Look again later.",
    ],
    "setting-wrong": ({ naam }) => [
      `The setting ${naam} is missing or wrong.`,
      "The M365 administrator corrects config.json next to the tab.",
    ],
    "bot-unnamed": () => [
      "The tab does not know where the bot is.",
      "The M365 administrator puts its address at botOrigin in config.json. Without it the app works, but you see nothing of the bot here.",
    ],
    "other-bot": () => [
      "The bot that answers is not the one in config.json. Its decisions do not count then.",
      "The M365 administrator makes botClientId in config.json the same as BOT_CLIENT_ID of the bot.",
    ],
    "other-site": () => [
      "The bot works for another site. It sends no cards here.",
      "The M365 administrator sets SITE of the bot to the address of this site.",
    ],
    "list-missing": ({ lijst }) => [`The list ${lijst} is not there.`, MEND],
    "list-renamed": ({ lijst, nu }) => [
      `The list ${lijst} is now called “${nu}”.`,
      "The app still finds it. Rather give it its old name back, then screens open faster.",
    ],
    "column-missing": ({ lijst, kolom }) => [`The column ${kolom} is missing in ${lijst}.`, MEND],
    "label-differs": ({ lijst, kolom }) => [`The column ${kolom} in ${lijst} has another name or explanation.`, MEND],
    "choices-missing": ({ lijst, kolom, keuzes }) => [
      `The column ${kolom} in ${lijst} lacks: ${keuzes.join(", ")}.`,
      MEND,
    ],
    "type-differs": ({ lijst, kolom }) => [
      `The column ${kolom} in ${lijst} has another type than the app expects, or points to another list.`,
      "Something could be lost here, so the app does not do this itself. Copy what it holds, delete the column in SharePoint and then press Repair.",
    ],
    "index-missing": ({ lijst, kolom }) => [`The column ${kolom} in ${lijst} is not indexed.`, MEND],
    "duplicates-allowed": ({ lijst, kolom }) => [
      `The column ${kolom} in ${lijst} may hold the same value twice. Something may then be saved twice.`,
      "In the settings of the list set ‘Enforce unique values’ of this column to Yes.",
    ],
    "list-closed": ({ lijst }) => [
      `You may not read the list ${lijst}.`,
      "An owner should be able to read all lists. See List settings, Permissions for this list.",
    ],
    "settings-closed": () => [
      "You may not change the list Instellingen.",
      "Give owners of the site the right to edit there.",
    ],
    "grant-missing": (finding) => [
      `The site does not let ${app[finding.app]} in.`,
      "The M365 administrator gives this app the right to write in this site.",
    ],
    "grant-too-small": (finding) => [
      `The site lets ${app[finding.app]} do too little (${finding.rol}).`,
      "The M365 administrator gives this app the right to write (write) in this site.",
    ],
    "grant-too-wide": (finding) => [
      `The site lets ${app[finding.app]} do more than is needed (${finding.rol}).`,
      "The M365 administrator makes that the right to write (write).",
    ],
    "log-touched": ({ rijen }) => [
      `${counted(rijen.length, "row of Goedkeuringen was", "rows of Goedkeuringen were")} changed afterwards and no longer ${rijen.length === 1 ? "counts" : "count"}.`,
      "Give members of Goedkeuringen only the right to add. Ask who changed the row, and put the decision forward again if need be.",
    ],
    "nobody-decides": ({ soort }) => [`Nobody may decide on ${kinds[soort]} today.`, "Add somebody at Who decides."],
    "decider-gone": ({ persoon }) => [
      `${persoon.name} may decide, but no longer works here.`,
      "End the rule at Who decides. Old decisions stay valid.",
    ],
    "row-unreadable": ({ lijst, id, kolommen }) => [
      `Row ${id} of ${lijst} cannot be read (${kolommen.join(", ")}).`,
      "Open the row in SharePoint and correct these columns, or restore the version before in Version history.",
    ],
    "effect-missing": ({ title, door }) => [
      `The decision of ${door.name} on “${title}” was not carried out.`,
      "Press Repair. Does this stay? Then the bot cannot change the row: see whether somebody has the file open or checked out.",
    ],
    "clock-off": ({ wiens, seconds }) => [
      `${wiens === "own" ? "The clock of this device" : "The clock of the bot"} is ${minutes(seconds)} ${seconds > 0 ? "ahead" : "behind"}.`,
      wiens === "own"
        ? "Set the time of this device to automatic."
        : "The M365 administrator sets the clock of the bot's server right (NTP).",
    ],
    "versions-differ": ({ lijsten }) => [
      `The tab and the bot are of different versions (${lijsten.join(", ")}).`,
      "The M365 administrator installs the older of the two again. Has the tab been open for long? Then reload it first.",
    ],
    "bot-silent": () => [
      "The bot does not answer. There are no cards and reminders; you can decide in the tab.",
      "The M365 administrator sees whether the bot runs and whether the address at botOrigin is right (also in connect-src of the web server).",
    ],
    "bot-not-ready": ({ why }) => [
      `The bot cannot read the lists (${why})`,
      "Press Repair. If this stays, the M365 administrator looks in the log of the bot.",
    ],
    "subscription-off": () => [
      "The bot gets no notifications and looks by itself every few minutes.",
      "The M365 administrator sets PUBLIC_URL and NOTIFICATION_SECRET of the bot. Then a card comes within seconds.",
    ],
    "subscription-missing": ({ lijsten }) => [
      `Microsoft 365 tells the bot nothing about ${lijsten.join(" and ")}. Cards come later then.`,
      "Press Repair: the bot subscribes again.",
    ],
    "subscription-ends": ({ until }) => [
      `The subscription of the bot to Microsoft 365 ends on ${until.split("-").toReversed().join("-")} and was not renewed.`,
      "Press Repair: the bot renews it.",
    ],
  },
};
