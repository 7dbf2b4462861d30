import type { LinkWords } from "./linkWords.ts";

export const linkWords: LinkWords = {
  title: (layer, step) => `Links of ${layer}, ${step}`,
  none: "No links yet.",
  remove: (label) => `Remove ${label}`,
  add: "Add",
  adding: "New link",
  kind: "Kind",
  name: "Name",
  pick: "Type a part of the name and choose from the list.",
  address: "Web address",
  addressHint: "Starts with https://",
  save: "Keep",
  cancel: "Cancel",
  nameMissing: "Write what this is called.",
  notInList: "Choose something from the list.",
  noAddress: "This is no web address. Start with https://",
  personalAddress: "There is a citizen service number (BSN) in this web address. Take it out.",
  known: "This link is there already.",
  unsaved: "You filled something in. Add it or empty the fields.",
};
