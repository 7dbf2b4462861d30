const { TestEnvironment: JsdomEnvironment } = require("jest-environment-jsdom");

/**
 * jsdom lacks much of what every browser has; Node has it. MessageChannel and BroadcastChannel stay out:
 * React's scheduler would keep the port open and the run would never end.
 */
const FROM_NODE = [
  "fetch",
  "Request",
  "Response",
  "Headers",
  "TextEncoder",
  "TextDecoder",
  "ReadableStream",
  "WritableStream",
  "TransformStream",
  "structuredClone",
  "crypto",
  "AbortController",
  "AbortSignal",
];

class BrowserEnvironment extends JsdomEnvironment {
  async setup() {
    await super.setup();
    for (const name of FROM_NODE) {
      Object.defineProperty(this.global, name, { value: globalThis[name], configurable: true, writable: true });
    }
    this.global.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    this.global.matchMedia = (query) => ({
      matches: false,
      media: query,
      addEventListener() {},
      removeEventListener() {},
    });
  }
}

module.exports = BrowserEnvironment;
