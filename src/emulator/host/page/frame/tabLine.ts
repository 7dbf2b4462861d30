import { answerTab, type HostPorts } from "./answers.ts";
import { hostEvent, hostResponse, readTabRequest, type TabRequest } from "./tabMessage.ts";

/** The line between the page and the app in one frame: requests are answered, events go the other way. */
export type TabLine = Readonly<{
  send(func: string, args: readonly unknown[]): void;
  /** Whether teams-js in this frame has been initialised since the last `reset`. */
  isOpen(): boolean;
  /** Another document is about to be loaded. */
  reset(): void;
  dispose(): void;
}>;

/** Only messages of this frame, from this origin, are heard. */
export function createTabLine(iframe: HTMLIFrameElement, ports: HostPorts): TabLine {
  let isOpen = false;

  function post(message: unknown): void {
    iframe.contentWindow?.postMessage(message, location.origin);
  }

  async function respond(request: TabRequest): Promise<void> {
    const answer = await answerTab(request, ports);
    if (answer !== undefined) post(hostResponse(request, answer, performance.now()));
  }

  function receive(event: MessageEvent<unknown>): void {
    if (event.source !== iframe.contentWindow || event.origin !== location.origin) return;
    const request = readTabRequest(event.data);
    if (request === undefined) return;
    isOpen ||= request.func === "initialize";
    void respond(request);
  }

  addEventListener("message", receive);
  return {
    send: (func, args) => post(hostEvent(func, args, Date.now())),
    isOpen: () => isOpen,
    reset() {
      isOpen = false;
    },
    dispose: () => removeEventListener("message", receive),
  };
}
