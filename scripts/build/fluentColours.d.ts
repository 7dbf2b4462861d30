/** The colours inside `@fluentui/tokens`, which it does not export. */
declare module "fluent-colours" {
  type Shades = Readonly<Record<"primary" | `${"shade" | "tint"}${10 | 20 | 30 | 40 | 50 | 60}`, string>>;
  export const red: Shades;
  export const green: Shades;
  export const darkOrange: Shades;
  export const yellow: Shades;
  export const darkRed: Shades;
  export const plum: Shades;
  export const cranberry: Shades;
  export const orange: Shades;
}
