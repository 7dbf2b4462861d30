/**
 * Stands in for `@fluentui/tokens/lib/tokens.js`: each token is the CSS variable of its own name, so 35 kB of them need not
 * be spelled out. A test holds it against the real ones.
 */
export const tokens = new Proxy({}, { get: (_, name) => `var(--${String(name)})` });
