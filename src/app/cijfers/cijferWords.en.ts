import type { cijferWords as dutch } from "./cijferWords.ts";

export const cijferWords: typeof dutch = {
  reading: "We are fetching the figures.",
  failed: "This figure cannot be made now: not everything was read.",
  count: (count) => (count === 1 ? "1 row" : `${count} rows`),
  unknown: "Unknown",
  niveau: (niveau, name) => `${niveau} ${name}`,
  notMeasured: "Not measured",
  stadium: { voordoen: "Shown", samendoen: "Done together", "zelf-doen": "Done alone" },
};
