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

/** The window of the tests is this wide, in px. */
const WIDTH = 1280;

/** @param {string} query */
function fits(query) {
  const width = /\((min|max)-width: (\d+)px\)/.exec(query);
  if (width === null) return false;
  return width[1] === "min" ? Number(width[2]) <= WIDTH : WIDTH <= Number(width[2]);
}

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
      matches: fits(query),
      media: query,
      addEventListener() {},
      removeEventListener() {},
    });
    this.global.IntersectionObserver = class {
      observe() {}
      disconnect() {}
    };
    this.global.Element.prototype.scrollIntoView = () => {};
  }
}

module.exports = BrowserEnvironment;
