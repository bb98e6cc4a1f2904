/** Thrown where an address of the site answers with something that is no page of the paper, or one that a later reader is to show. */
export class ForeignPage extends Error {
  override readonly name = 'ForeignPage';
}
