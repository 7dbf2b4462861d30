import type { Language } from "../address.ts";

/** The words around the settings page of the app: it tells people which button of Teams to press. */
export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = {
  nl: {
    title: (tab, channel) => `${tab} toevoegen aan ${channel}`,
    save: "Opslaan",
    cancel: "Annuleren",
    failed: (reason) => `Opslaan is niet gelukt: ${reason}`,
    nothing: "de app gaf geen instellingen mee.",
  },
  en: {
    title: (tab, channel) => `Add ${tab} to ${channel}`,
    save: "Save",
    cancel: "Cancel",
    failed: (reason) => `It was not saved: ${reason}`,
    nothing: "the app gave no settings.",
  },
};

export type SettingsWords = Readonly<{
  title(tab: string, channel: string): string;
  save: string;
  cancel: string;
  failed(reason: string): string;
  nothing: string;
}>;
