import { button, h } from "../dom.ts";
import type { HostPorts, TabSettings } from "../frame/answers.ts";
import type { TabFrame } from "../frame/tabFrame.ts";
import { type Modal, openModal } from "./modal.ts";

export type SettingsPorts = Pick<HostPorts, "settingsValid" | "settings" | "keepSettings" | "saved">;

export type SettingsRequest = Readonly<{
  title: string;
  /** What the tab was set to before, if it was. */
  known: TabSettings | undefined;
  frameFor(ports: SettingsPorts): TabFrame;
  /** What happens with the settings once the app agreed. Rejects when they could not be kept. */
  keep(settings: TabSettings): Promise<void>;
  onClose(): void;
}>;

/**
 * The dialog in which somebody adds a tab: Opslaan works once the app says that its settings are valid, then the app
 * hands over its settings and says whether saving went well. Closing the dialog adds nothing.
 */
export function openSettings({ title, known, frameFor, keep, onClose }: SettingsRequest): Modal {
  let settings = known;
  const problem = h("p", { class: "problem", role: "alert" });
  const save = button({ class: "primary", disabled: true }, () => {
    save.disabled = true;
    problem.replaceChildren();
    frame.send("settings.save", [{}]);
  });
  save.append("Opslaan");

  function refuse(reason: string): void {
    problem.replaceChildren(`Opslaan is niet gelukt: ${reason}`);
    save.disabled = false;
  }

  const frame = frameFor({
    settingsValid(valid) {
      save.disabled = !valid;
    },
    settings: () => settings,
    keepSettings(next) {
      settings = next;
      return undefined;
    },
    saved(failure) {
      if (failure !== undefined) return refuse(failure);
      if (settings === undefined) return refuse("de app gaf geen instellingen mee.");
      keep(settings).then(modal.close, (error: unknown) => refuse(String(error)));
    },
  });

  const modal = openModal({
    title,
    className: "settings",
    onClose() {
      frame.dispose();
      onClose();
    },
  });
  modal.body.append(frame.element);
  modal.footer.append(problem, button({}, modal.close, "Annuleren"), save);
  return modal;
}
