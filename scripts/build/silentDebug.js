/**
 * Stands in for the logger inside teams-js 2.58, which speaks only to who set `localStorage.debug`. The letter is the
 * name under which that build exports it; the build fails when it changes.
 */
const silent = () => undefined;
silent.extend = () => silent;
const debug = () => silent;
debug.formatArgs = () => undefined;

export const b = { debug };
