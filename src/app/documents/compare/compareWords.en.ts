import type { compareWords as dutch } from "./compareWords.ts";

const paragraphs = (count: number): string => (count === 1 ? "1 paragraph" : `${count} paragraphs`);

export const compareWords: typeof dutch = {
  label: (before, after) => `Comparison of ${before} with ${after}`,
  summary: ({ changed, added, removed }) => {
    const said = [
      changed > 0 && `${paragraphs(changed)} changed`,
      added > 0 && `${paragraphs(added)} added`,
      removed > 0 && `${paragraphs(removed)} removed`,
    ].filter((part) => part !== false);
    return said.length === 0 ? "The text is the same." : `${said.join(", ")}.`;
  },
  textOnly: "Only the text was compared, not the layout or the pictures.",
  legend: "+ added, − removed, ± changed",
  previous: "Previous change",
  next: "Next change",
  keys: "The keys j and k bring you to the next and the previous change.",
  where: (number, count) => `Change ${number} of ${count}`,
  kinds: { changed: "changed", added: "added", removed: "removed" },
  unfold: (count) => (count === 1 ? "Show 1 paragraph that is the same" : `Show ${count} paragraphs that are the same`),
};
