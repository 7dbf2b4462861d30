/** A message stood in Teams and the log would not take that down, so it was taken back. Trying again soon is only noise. */
export class UnnotedMessage extends Error {
  override readonly name = "UnnotedMessage";
}
