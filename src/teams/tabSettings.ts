import { pages } from "@microsoft/teams-js";

/** What a tab in a channel remembers about itself. */
export type TabSettings = Readonly<{
  entityId: string;
  contentUrl: string;
  websiteUrl: string;
  suggestedDisplayName: string;
}>;

/** Keeps what the person chose when Teams' own button *Opslaan* is pressed. */
export function saveTabSettings(settings: () => TabSettings): void {
  pages.config.registerOnSaveHandler((event) => {
    pages.config.setConfig(settings()).then(
      () => event.notifySuccess(),
      (error: unknown) => event.notifyFailure(error instanceof Error ? error.message : "Not saved."),
    );
  });
}

/** Whether Teams' button *Opslaan* can be pressed. */
export function setSavable(savable: boolean): void {
  pages.config.setValidityState(savable);
}
