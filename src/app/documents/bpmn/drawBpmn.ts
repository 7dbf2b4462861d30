import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import type Canvas from "diagram-js/lib/core/Canvas";
import type { Point } from "diagram-js/lib/util/Types";
import type ZoomScroll from "diagram-js/lib/navigation/zoomscroll/ZoomScroll";

/** A drawing on the screen, as its buttons and keys move it. `shape`: width divided by height. */
export type Drawing = Readonly<{
  shape: number;
  sheet: SVGElement;
  zoom(step: 1 | -1): void;
  fit(): void;
  move(right: number, down: number): void;
  destroy(): void;
}>;

/** Its types know a point only. */
const IN_THE_MIDDLE = "auto" as unknown as Point;

const DRAWING_STYLES = [
  new URL("bpmn-js/dist/assets/diagram-js.css", import.meta.url),
  new URL("bpmn-js/dist/assets/bpmn-js.css", import.meta.url),
];

/** Draws a BPMN file in an element; undefined when there is nothing that can be drawn. */
export async function drawBpmn(holder: HTMLElement, xml: string): Promise<Drawing | undefined> {
  addStyles();
  const viewer = new NavigatedViewer<{ canvas: Canvas; zoomScroll: ZoomScroll }>({
    container: holder,
    // A height of 100% is none in a holder that has only a least height.
    position: "absolute",
    // A wheel scrolls the page, as everywhere; the keys are ours, so that the same ones work in every drawing.
    zoomScroll: { enabled: false },
    keyboard: { bind: false },
  });
  try {
    await viewer.importXML(xml);
    return drawingOf(viewer.get("canvas"), viewer.get("zoomScroll"), holder, () => viewer.destroy());
  } catch {
    viewer.destroy();
    return undefined;
  }
}

function drawingOf(canvas: Canvas, zoomScroll: ZoomScroll, holder: HTMLElement, destroy: () => void): Drawing {
  const sheet = holder.querySelector<SVGElement>(".djs-container > svg");
  if (sheet === null) throw new Error("Nothing was drawn.");
  const { inner } = canvas.viewbox();
  const fit = (): void => {
    canvas.resized();
    canvas.zoom("fit-viewport", IN_THE_MIDDLE);
  };
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { left, top } = holder.getBoundingClientRect();
    zoomScroll.zoom(event.deltaY < 0 ? 1 : -1, { x: event.clientX - left, y: event.clientY - top });
  };
  holder.addEventListener("wheel", wheel, { passive: false });
  return {
    shape: inner.width / Math.max(1, inner.height),
    sheet,
    zoom: (step) => zoomScroll.stepZoom(step),
    fit,
    move: (right, down) => void canvas.scroll({ dx: -right, dy: -down }),
    destroy() {
      holder.removeEventListener("wheel", wheel);
      destroy();
    },
  };
}

function addStyles(): void {
  for (const { href } of DRAWING_STYLES) {
    if (document.querySelector(`link[href="${href}"]`) !== null) continue;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    document.head.append(link);
  }
}
