const SVG = "http://www.w3.org/2000/svg";

/** Line drawings on a grid of 20; they take the colour of the text. */
const PATHS = {
  chat: "M3 5.5A2.5 2.5 0 0 1 5.5 3h9A2.5 2.5 0 0 1 17 5.5v6a2.5 2.5 0 0 1-2.5 2.5H8l-4 3v-3.2A2.5 2.5 0 0 1 3 11.5z",
  channel:
    "M7 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M2.5 16c0-2.5 2-4.2 4.5-4.2s4.5 1.7 4.5 4.2M13.5 9a2 2 0 1 0 0-4M14 11.5c2 .2 3.5 1.7 3.5 4",
  personal: "M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4 16.5c0-3 2.7-5 6-5s6 2 6 5",
  meeting:
    "M3 6.5A1.5 1.5 0 0 1 4.5 5h7A1.5 1.5 0 0 1 13 6.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 13.5zM13 9l4-2.5v7L13 11",
  settings: "M10 4v12M4 10h12",
  back: "M12 4l-6 6 6 6",
  close: "M5 5l10 10M15 5L5 15",
  warning: "M10 3.5l7 12.5H3zM10 8.5v3.5M10 14v.2",
  situation: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 6v4.5l3 1.800",
  send: "M3.5 16.5l13-6.5-13-6.5 1.800 6.5zM5.300 10H10",
  bot: "M5 8.5A2 2 0 0 1 7 6.5h6a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2zM10 3.5v3M8 10.5v.5M12 10.5v.5M3 10.5v2M17 10.5v2",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing next to words that say the same: screen readers pass it by. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
