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
  "Uint8Array",
  "TextEncoder",
  "TextDecoder",
  "ReadableStream",
  "WritableStream",
  "TransformStream",
  "DecompressionStream",
  "structuredClone",
  "crypto",
  "AbortController",
  "AbortSignal",
];

/** teams-js asks for this list as soon as it is loaded, and does without when there is no internet. */
const HOSTS_OF_TEAMS = "https://res.cdn.office.net/teams-js/validDomains/";

/** The window of the tests is this wide, in px. */
const WIDTH = 1280;

/** @param {string} query */
function fits(query) {
  const width = /\((min|max)-width: (\d+)px\)/.exec(query);
  if (width === null) return false;
  return width[1] === "min" ? Number(width[2]) <= WIDTH : WIDTH <= Number(width[2]);
}

/** jsdom knows files, but reads them in the old way only. @param {typeof globalThis} window */
function readFiles(window) {
  /** @param {Blob} blob @returns {Promise<ArrayBuffer>} */
  const read = (blob) =>
    new Promise((resolve) => {
      const reader = new window.FileReader();
      reader.addEventListener("load", () => resolve(/** @type {ArrayBuffer} */ (reader.result)));
      reader.readAsArrayBuffer(blob);
    });
  window.Blob.prototype.arrayBuffer = function () {
    return read(this);
  };
  window.Blob.prototype.text = async function () {
    return new TextDecoder().decode(await read(this));
  };
}

class BrowserEnvironment extends JsdomEnvironment {
  async setup() {
    await super.setup();
    for (const name of FROM_NODE) {
      Object.defineProperty(this.global, name, { value: globalThis[name], configurable: true, writable: true });
    }
    this.global.fetch = (input, init) =>
      typeof input === "string" && input.startsWith(HOSTS_OF_TEAMS)
        ? Promise.reject(new TypeError("No internet."))
        : fetch(input, init);
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
    // A page in Teams is the page of a frame. Without an argument the window stands by itself again.
    this.global.frameIn = (outer = this.global) => {
      Object.defineProperty(this.global, "parent", { value: outer, configurable: true });
      this.dom.reconfigure({ windowTop: outer });
    };
    readFiles(this.global);
    this.global.Element.prototype.scrollIntoView = () => {};
  }
}

module.exports = BrowserEnvironment;
