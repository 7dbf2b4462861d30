import { cranberry, darkOrange, darkRed, green, orange, plum, red, yellow } from "fluent-colours";

/**
 * Stands in for `colorPalette.js` and `sharedColorNames.js` of `@fluentui/tokens`, which give a theme 35 families of
 * colours for avatars and badges. These are the ones that something in the tab uses, and those that Fluent's dark theme
 * names; the build refuses what uses another (`palettePlugin.ts`).
 */
export const statusSharedColors = { red, green, darkOrange, yellow };
export const personaSharedColors = { darkRed, plum };
export const mappedStatusColors = { cranberry, green, orange };

export const statusSharedColorNames = Object.keys(statusSharedColors);
export const personaSharedColorNames = Object.keys(personaSharedColors);
