import { createTabFrame, type FrameRequest, type TabFrame } from "./tabFrame.ts";

/** Every frame of the app that is there now, put away or not: what happens to the computer happens to all of them. */
export type LiveFrames = Readonly<{
  open(request: FrameRequest): TabFrame;
  announceTheme(theme: string): void;
  setOffline(isOffline: boolean): void;
  isOffline(): boolean;
}>;

export function createLiveFrames(): LiveFrames {
  const live = new Set<TabFrame>();
  let isOffline = false;

  return {
    open(request) {
      const frame = createTabFrame({
        ...request,
        loaded(inside) {
          setOnline(inside, !isOffline);
          request.loaded(inside);
        },
      });
      const tracked: TabFrame = {
        ...frame,
        dispose() {
          live.delete(tracked);
          frame.dispose();
        },
      };
      live.add(tracked);
      return tracked;
    },
    announceTheme(theme) {
      for (const frame of live) frame.send("themeChange", [theme]);
    },
    setOffline(next) {
      isOffline = next;
      for (const frame of live) setOnline(frame.window(), !next);
    },
    isOffline: () => isOffline,
  };
}

/** Makes the browser inside a frame believe that the network is gone, or back. */
function setOnline(inside: Window | null, isOnline: boolean): void {
  if (inside === null || inside.navigator.onLine === isOnline) return;
  Object.defineProperty(inside.navigator, "onLine", { configurable: true, get: () => isOnline });
  inside.dispatchEvent(new Event(isOnline ? "online" : "offline"));
}
