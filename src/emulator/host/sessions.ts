/**
 * Whether somebody must sign in again. A claims challenge names the second from which older sign-ins no longer count;
 * a sign-in that the person did after that satisfies it, whichever scopes it was for.
 */
export type Sessions = Readonly<{
  /** Notes what a challenge wants, if anything. True when the person has to sign in first. */
  mustSignIn(personId: string, notBefore: number | undefined): boolean;
  /** The same without noting anything. */
  isOver(personId: string, notBefore: number | undefined): boolean;
  /** `at` in seconds since 1970. */
  signedIn(personId: string, at: number): void;
  /** Nobody has to sign in again. */
  forget(): void;
}>;

type Session = Readonly<{ wanted: number; satisfied: number }>;

/** Who is signed in on the page; forgotten when the emulator stops. */
export function createSessions(): Sessions {
  const known = new Map<string, Session>();

  function find(personId: string): Session {
    return known.get(personId) ?? { wanted: 0, satisfied: 0 };
  }

  return {
    mustSignIn(personId, notBefore = 0) {
      const { wanted, satisfied } = find(personId);
      known.set(personId, { wanted: Math.max(wanted, notBefore), satisfied });
      return Math.max(wanted, notBefore) > satisfied;
    },
    isOver(personId, notBefore = 0) {
      const { wanted, satisfied } = find(personId);
      return Math.max(wanted, notBefore) > satisfied;
    },
    signedIn(personId, at) {
      const { wanted } = find(personId);
      known.set(personId, { wanted, satisfied: Math.max(wanted, at) });
    },
    forget: () => known.clear(),
  };
}
