import { describe, expect, test } from "@jest/globals";
import type { IAdaptiveCard } from "@microsoft/teams.cards";
import * as fc from "fast-check";
import { deepLink, puntAddress } from "../../src/bot/cards/deepLink.ts";
import { channelWelcomeCard, helpCard, welcomeCard } from "../../src/bot/cards/greetingCard.ts";
import { cardMessage } from "../../src/bot/cards/message.ts";
import { shortened } from "../../src/bot/cards/parts.ts";
import { reminderCard } from "../../src/bot/cards/reminderCard.ts";
import type { Question } from "../../src/bot/cards/question.ts";
import { parseCardAction, requestCard, sharedRequestCard } from "../../src/bot/cards/requestCard.ts";
import { reviewCard, reviewedCard } from "../../src/bot/cards/reviewCard.ts";
import { type Ending, statusCard, statusSummary, waitingCard } from "../../src/bot/cards/statusCard.ts";
import { wordsFor } from "../../src/bot/language.ts";
import { documentSubject, puntSubject } from "../../src/bot/subjects.ts";
import { writeMoment } from "../../src/bot/moments.ts";
import { foldApproval } from "../../src/domain/approvalFold.ts";
import { arrangeLog } from "../../src/domain/approvalLog.ts";
import type { Vastgesteld } from "../../src/domain/documentStanding.ts";
import { verzoekIdFor } from "../../src/domain/goedkeuring.ts";
import { newProces } from "../../src/domain/proces.ts";
import type { Procesdocument } from "../../src/domain/procesdocument.ts";
import { documentStateOf } from "../../src/sharepoint/approvals/documentSources.ts";
import type { Inhoud, Ontwikkelpunt } from "../../src/domain/ontwikkelpunt.ts";
import type { Stored } from "../../src/sharepoint/list/codec.ts";
import {
  beslisser,
  besluit,
  byPerson,
  consulent,
  context,
  inhoud,
  manager,
  tweedeManager,
  VERSIE,
  verzoek,
} from "../support/builders.ts";
import { complaintsAbout } from "./support/cardLint.ts";
import { buttonsIn, objectsIn, textOf } from "./support/teams.ts";

const dutch = wordsFor("nl-NL");
const english = wordsFor("en-GB");
const LINK = "https://teams.microsoft.com/l/entity/x/mijn-werk";

function question(some: Partial<Inhoud> = {}): Question {
  const touch = { writer: byPerson(consulent), at: "2026-11-20T09:00:00Z" };
  const value: Ontwikkelpunt = { ...inhoud(some), status: "submitted" };
  const punt: Stored<Ontwikkelpunt> = {
    id: "12",
    etag: VERSIE,
    webUrl: undefined,
    created: touch,
    modified: touch,
    value,
  };
  const asked = verzoek({ title: value.title, aanvrager: consulent });
  return { subject: puntSubject(punt), round: foldApproval(asked, arrangeLog([asked]), context()), link: LINK };
}

/** The question about a document of a process that touches departments, where others have to agree as well. */
function documentQuestion(typed: string): Question {
  const touch = { writer: byPerson(consulent), at: "2026-11-20T09:00:00Z" };
  const value: Procesdocument = {
    name: `${typed}.docx`,
    folder: "",
    versie: "4.0",
    procesId: "7",
    soort: "werkinstructie",
    status: "submitted",
    varianten: ["enkelvoudig", "complex"],
    vastgesteldDoor: [],
  };
  const stored = { id: "12", etag: VERSIE, webUrl: undefined, created: touch, modified: touch, value };
  const proces = { ...newProces(typed, "toegang"), eigenaar: manager, afdelingen: [typed, "Zorg"] };
  const zorg = { kind: "afdeling", name: "Zorg", lijnmanager: tweedeManager } as const;
  const state = documentStateOf(stored, proces, [zorg]);
  const subject = documentSubject(stored, proces, state);
  if (subject === undefined) throw new Error("It is a frozen copy.");
  const about = { soort: "procesdocument", id: "12" } as const;
  const ids = { onderwerp: about, verzoekId: verzoekIdFor(about, VERSIE) };
  const asked = verzoek({ ...ids, title: value.name, aanvrager: consulent });
  const agreed = besluit(tweedeManager, { kind: "approve" }, {}, ids);
  const beslissers = [beslisser(manager, { soort: "procesdocument" })];
  const round = foldApproval(asked, arrangeLog([asked, agreed]), context({ beslissers, onderwerp: state }));
  return { subject, round, link: LINK, previous: { ...PREVIOUS, verzoekId: ids.verzoekId } };
}

const at = "2026-11-22T13:05:00Z";
const PREVIOUS: Omit<Vastgesteld, "verzoekId"> = {
  versie: "2.0",
  op: "2026-02-01",
  door: [manager],
  besluit: { verdict: { kind: "approve" }, door: manager, at },
  etag: VERSIE,
  inhoud: "",
};
const endings: readonly Ending[] = [
  { kind: "decided", besluit: { verdict: { kind: "approve" }, door: manager, at } },
  { kind: "decided", besluit: { verdict: { kind: "reject", reason: "Eerst de pilot afwachten" }, door: manager, at } },
  { kind: "withdrawn" },
  { kind: "lapsed" },
  { kind: "gone" },
];

/** Every card that the bot can send, about a point with this content. */
function everyCard(some: Partial<Inhoud> = {}): readonly IAdaptiveCard[] {
  return [dutch, english].flatMap((words) => {
    const asked = question(some);
    const waiting = Array.from({ length: 9 }, (_, id) => ({
      onderwerp: { soort: "ontwikkelpunt", id: `${id}` } as const,
      title: asked.subject.state.title,
      link: LINK,
    }));
    const document = documentQuestion(asked.subject.state.title);
    const { title } = asked.subject.state;
    const proces = newProces(title, "toegang");
    const review = { procesId: "7", proces, herzienVoor: "2026-12-01", today: "2026-11-22", link: LINK };
    const answer = { kind: "herziening", verzoekId: "proces/7/2026-12-01", reason: title, door: manager } as const;
    return [
      requestCard(words, document),
      sharedRequestCard(words, document, title, ["29:a"]),
      reminderCard(words, document),
      waitingCard(words, document.round, [manager], LINK),
      ...endings.map((ending) => statusCard(words, { round: document.round, ending, link: LINK })),
      reviewCard(words, review, true),
      reviewCard(words, review, false),
      ...(["current", "revise", "retire"] as const).map((uitkomst) =>
        reviewedCard(words, { title, ending: { kind: "answered", antwoord: { ...answer, uitkomst }, at }, link: LINK }),
      ),
      reviewedCard(words, { title, ending: { kind: "moved" }, link: LINK }, true),
      requestCard(words, asked),
      requestCard(words, asked, { note: words.outcome.changed, refreshFor: "29:a" }),
      sharedRequestCard(words, asked, asked.subject.state.title, ["29:a", "29:b"]),
      reminderCard(words, asked),
      helpCard(words, waiting, LINK),
      helpCard(words, undefined, LINK),
      welcomeCard(words, LINK),
      channelWelcomeCard(words, some.title, LINK),
      ...endings.flatMap((ending) =>
        (["everybody", "proposer", "late"] as const).map((reader) =>
          statusCard(words, { round: asked.round, ending, link: LINK }, reader),
        ),
      ),
    ];
  });
}

describe("every card", () => {
  test.each<[string, Partial<Inhoud>]>([
    ["of an ordinary point", { prioriteit: "must", streefdatum: "2027-02-01" }],
    [
      "of the longest point there can be",
      { title: "w".repeat(255), explanation: "Waarom dan toch? ".repeat(600), prioriteit: "not-now" },
    ],
    ["of a point without an explanation", { explanation: "" }],
  ])("%s is one that Teams can show", (_, some) => {
    expect(everyCard(some).map(complaintsAbout).flat()).toEqual([]);
  });

  test("would be refused with a mistake in it", () => {
    const wrong = {
      type: "AdaptiveCard",
      version: "1.6",
      refresh: { userIds: ["5a3c"] },
      body: [{ type: "TextBlock", text: "a" }, { type: "Input.Text" }, { type: "Badge" }],
      actions: [{ type: "Action.Execute" }],
    };
    expect(complaintsAbout(wrong)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Unknown element type "Badge"/),
        "not version 1.5",
        "a text that does not wrap",
        "an input without label",
        "a button without words",
        "no language, spoken text or fallback",
        "refresh for other than 1 to 60 Bot Framework ids",
      ]),
    );
  });

  test("leaves what people typed as text: no link, no mention, no emphasis, no speech", () => {
    const typed = "[klik](https://evil.example) <at>Teammanager</at> **vet** <speak>ha</speak> {{DATE(x)}}";
    for (const card of everyCard({ title: typed, explanation: typed })) {
      const markdown = [...objectsIn(card)].filter(({ type }) => type === "TextBlock" || type === "FactSet");
      expect(JSON.stringify(markdown)).not.toContain("evil.example");
      expect(JSON.stringify(card)).not.toMatch(/<at>|<\/at>/);
      expect(card.speak).not.toMatch(/[<>&]/);
      expect(card.fallbackText).not.toContain("evil");
    }
  });

  test("has its own words in each language, and a summary without a card", () => {
    const [nl, en] = [requestCard(dutch, question()), requestCard(english, question())];
    expect([nl.lang, en.lang]).toEqual(["nl", "en"]);
    expect(textOf(nl)).toMatch(
      /Je besluit gevraagd .*Gevraagd door Consulent Oost op 20 november 2026 Bron Casusoverleg/,
    );
    expect(textOf(en)).toMatch(
      /Your decision is needed .*Asked by Consulent Oost on 20 November 2026 Source Case meeting/,
    );
    expect(cardMessage(nl, "Kort")).toMatchObject({ type: "message", summary: "Kort", attachments: [{ content: nl }] });
  });
});

describe("the card that asks", () => {
  test("about a document says who agreed already and who is still to, in both languages", () => {
    const texts = [dutch, english].map((words) => textOf(requestCard(words, documentQuestion("Intake"))));
    expect(texts).toEqual([
      expect.stringMatching(
        /PD-12: Intake\.docx Van het proces Intake .*Al akkoord: Teammanager Regie\. Nog nodig: het akkoord van Teammanager Toegang\. .*Varianten Enkelvoudig en Complex Eerder vastgesteld Versie 2\.0, op 1 februari 2026/,
      ),
      expect.stringMatching(
        /PD-12: Intake\.docx Of the process Intake .*Agreed already: Teammanager Regie\. Still needed: /,
      ),
    ]);
  });

  test("is understood when it comes back, button by button", () => {
    const ids = { onderwerp: { soort: "ontwikkelpunt", id: "12" }, verzoekId: question().round.verzoek.verzoekId };
    const pressed = buttonsIn(requestCard(dutch, question()))
      .filter(({ type }) => type === "Action.Execute")
      .map(({ verb, data }) => parseCardAction({ type: "Action.Execute", verb, data: { ...data, reason: " Nee " } }));
    expect(pressed).toEqual([
      { kind: "decide", ...ids, verdict: { kind: "approve" } },
      { kind: "decide", ...ids, verdict: { kind: "reject", reason: "Nee" } },
    ]);
    const { refresh } = sharedRequestCard(dutch, question(), "Iemand", ["29:a"]);
    expect(parseCardAction(refresh?.action)).toEqual({ kind: "refresh", ...ids });
  });

  test("sends ids and nothing that it shows", () => {
    const sent = buttonsIn(requestCard(dutch, question())).flatMap(({ data }) => (data === undefined ? [] : [data]));
    expect(sent.map((data) => Object.keys(data).toSorted())).toEqual([
      ["onderwerpId", "verzoekId"],
      ["onderwerpId", "verzoekId"],
    ]);
  });

  test("never trips over what comes back", () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(parseCardAction(anything)).toBeUndefined();
      }),
    );
    const verbs = fc.constantFrom("ontwikkelpunt/approve", "ontwikkelpunt/reject", "ontwikkelpunt/refresh");
    fc.assert(
      fc.property(verbs, fc.dictionary(fc.string(), fc.anything()), (verb, data) => {
        const action = parseCardAction({ verb, data });
        expect(action === undefined || /^\d{1,10}$/.test(action.onderwerp.id)).toBe(true);
      }),
    );
  });

  test("gives room for a reason, but not for a report", () => {
    const data = { onderwerpId: "12", verzoekId: "x" };
    const withReason = (length: number) =>
      parseCardAction({ verb: "ontwikkelpunt/reject", data: { ...data, reason: "x".repeat(length) } });
    expect(withReason(1000)).toMatchObject({ verdict: { kind: "reject" } });
    expect(withReason(1001)).toBeUndefined();
  });
});

describe("the card of a request that ended", () => {
  test("says who decided what, when, and why not", () => {
    const ended = { round: question().round, link: LINK };
    const texts = endings.map((ending) => textOf(statusCard(dutch, { ...ended, ending })));
    expect(texts).toEqual([
      expect.stringMatching(
        /^Goedgekeurd OP-12: .* Teammanager Toegang keurde dit goed op 22 november 2026 om 14:05 uur\./,
      ),
      expect.stringMatching(
        /^Afgewezen .* wees dit af op 22 november 2026 om 14:05 uur\. Reden: Eerst de pilot afwachten/,
      ),
      expect.stringMatching(/^Ingetrokken /),
      expect.stringMatching(/^Vervallen .*komt er een nieuwe vraag/),
      expect.stringMatching(/^Verwijderd .*bestaat niet meer\. Je hoeft niets meer te doen\.$/),
    ]);
    expect(endings.map((ending) => statusSummary(dutch, { ...ended, ending }, "proposer"))[0]).toBe(
      "Je punt is goedgekeurd: Afsprakenfunctionaliteit in JCC",
    );
  });

  test("tells the time of the municipality, summer and winter", () => {
    expect(writeMoment("2026-07-01T22:30:00Z", dutch)).toBe("2 juli 2026 om 00:30 uur");
    expect(writeMoment("2026-12-31T23:30:00Z", english)).toBe("1 January 2027 at 00:30");
  });
});

describe("a link into the tab", () => {
  test("opens the point in the personal tab, and its row where Teams is not", () => {
    const webUrl = "https://gemeente.sharepoint.example/sites/x/Lists/Ontwikkelpunten/12_.000?a=1&b=2";
    const url = new URL(deepLink("app-id", { address: puntAddress("12"), label: "A & B", webUrl }));
    expect(url.origin + url.pathname).toBe("https://teams.microsoft.com/l/entity/app-id/mijn-werk");
    expect(Object.fromEntries(url.searchParams)).toEqual({
      webUrl,
      label: "A & B",
      context: '{"subEntityId":"/ontwikkelpunten?punt=12"}',
    });
  });

  test("is never longer than Teams takes", () => {
    const long = fc.string({ minLength: 200, maxLength: 2000, unit: "grapheme" });
    fc.assert(
      fc.property(long, long, (label, webUrl) => {
        const link = deepLink("app-id", { address: puntAddress("12"), label, webUrl });
        expect([link.length <= 1900, URL.canParse(link)]).toEqual([true, true]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a long text", () => {
  test("is cut between words, never longer than asked, and short ones stay whole", () => {
    expect(shortened("Een twee\n\ndrie", 20)).toBe("Een twee drie");
    expect(shortened("Een twee drie vier", 12)).toBe("Een twee…");
    expect(shortened("Verhuizen🏡🏡🏡", 13)).toBe("Verhuizen🏡…");
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.integer({ min: 2, max: 400 }), (text, length) => {
        expect(shortened(text, length).length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
