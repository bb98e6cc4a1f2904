/** JSON that may stand inside a script element: nothing in it can end the element, and it reads the same. */
export function scriptJson(json: string): string {
  return json.includes('<') ? json.replaceAll('<', String.raw`\u003c`) : json;
}
