/** Told when something changed in a conversation that a person can see. */
export type Listener = (conversation: string) => void;

/** Who is watching at this moment. It is not stored: after a restart a page asks again by itself. */
export type Changes = Readonly<{
  /** Returns the function that stops it. */
  subscribe(personId: string, listener: Listener): () => void;
  announce(personIds: readonly string[], conversation: string): void;
}>;

/** Tells who listens that something changed. */
export function createChanges(): Changes {
  const listeners = new Map<string, Set<Listener>>();

  return {
    subscribe(personId, listener) {
      const known = listeners.get(personId) ?? new Set();
      listeners.set(personId, known.add(listener));
      return () => known.delete(listener);
    },
    announce(personIds, conversation) {
      for (const personId of personIds) {
        for (const listener of listeners.get(personId) ?? []) listener(conversation);
      }
    },
  };
}
