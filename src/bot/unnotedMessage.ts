/** A message went out and the log did not take that down. Trying again soon is only noise. */
export class UnnotedMessage extends Error {
  override readonly name = "UnnotedMessage";
}
