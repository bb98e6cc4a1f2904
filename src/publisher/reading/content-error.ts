/** The content folder as a whole cannot be published. Its message is for the owner: what is wrong, where, and what to do. */
export class ContentError extends Error {
  override name = 'ContentError';
}
