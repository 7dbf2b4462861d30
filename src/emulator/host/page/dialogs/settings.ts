import { button, h } from "../dom.ts";
import type { HostPorts, TabSettings } from "../frame/answers.ts";
import type { TabFrame } from "../frame/tabFrame.ts";
import { type Modal, openModal } from "./modal.ts";
import type { SettingsWords } from "./settingsWords.ts";

export type SettingsPorts = Pick<HostPorts, "settingsValid" | "settings" | "keepSettings" | "saved">;

export type SettingsRequest = Readonly<{
  title: string;
  words: SettingsWords;
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
export function openSettings({ title, words, known, frameFor, keep, onClose }: SettingsRequest): Modal {
  let settings = known;
  const problem = h("p", { class: "problem", role: "alert" });
  const save = button({ class: "primary", disabled: true }, () => {
    save.disabled = true;
    problem.replaceChildren();
    frame.send("settings.save", [{}]);
  });
  save.append(words.save);

  function refuse(reason: string): void {
    problem.replaceChildren(words.failed(reason));
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
      if (settings === undefined) return refuse(words.nothing);
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
  modal.footer.append(problem, button({}, modal.close, words.cancel), save);
  return modal;
}
