/** Waits until the app says that it is ready to be put away. */
export type Unloading = Readonly<{
  /** True when the app answered in time. */
  wait(): Promise<boolean>;
  done(): void;
}>;

/** Milliseconds. Source: Teams docs, "App caching for your tab app". */
const PATIENCE = 30_000;

export function createUnloading(): Unloading {
  let answered: (() => void) | undefined;
  return {
    wait() {
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), PATIENCE);
        answered = () => {
          clearTimeout(timer);
          resolve(true);
        };
      });
    },
    done: () => answered?.(),
  };
}
