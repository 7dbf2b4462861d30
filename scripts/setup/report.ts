/** How far one thing is: done just now, so already, or for a person to do. In a rehearsal `planned` stands for done. */
export type Outcome = "done" | "already" | "planned" | "by-hand";

/** One line of what the set-up did. `commands` are what a person has to run. */
export type Line = Readonly<{ subject: string; outcome: Outcome; detail?: string; commands?: readonly string[] }>;

/** Hears each line as soon as it is known. */
export type Report = (line: Line) => void;

/** The set-up cannot go on; `message` is a sentence for the administrator that says what to do. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}
