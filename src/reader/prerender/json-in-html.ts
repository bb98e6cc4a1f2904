/** JSON as it may stand in a script element: without any `<`, nothing in it can end the element or open a comment. */
export function jsonInHtml(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
