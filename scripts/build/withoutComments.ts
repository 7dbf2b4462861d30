/** A style sheet is copied as it is; what explains it to us need not travel. */
export function withoutComments(styles: Buffer): string {
  return styles.toString().replaceAll(/\/\*[^]*?\*\//g, "");
}
