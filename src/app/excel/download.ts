/** Gives somebody a file to keep. */
export function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href, download: name }).click();
  // Some browsers begin a moment after the press.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
