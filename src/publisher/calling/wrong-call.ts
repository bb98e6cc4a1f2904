/** A command was called in a way it does not understand; the message says which. */
export class WrongCall extends Error {
  override name = 'WrongCall';
}
