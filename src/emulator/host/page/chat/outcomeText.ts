import type { Tone } from "../toast.ts";
import type { Outcome } from "./store.ts";

/** What a person is told about the outcome of a press; nothing when the card itself shows it. */
export function outcomeText(result: Outcome): Readonly<{ text: string; tone: Tone }> | undefined {
  switch (result.outcome) {
    case "card":
      return undefined;
    case "sent":
      return { text: "Je antwoord is naar de app gestuurd.", tone: "success" };
    case "message":
      return { text: result.text, tone: "success" };
    case "error":
      return { text: result.text || "De app kon dit niet doen.", tone: "error" };
    case "failed":
      return { text: `${result.text}. Probeer het opnieuw.`, tone: "error" };
    case "login":
      return { text: `De app vraagt je om aan te melden. ${result.text}`, tone: "info" };
  }
}
