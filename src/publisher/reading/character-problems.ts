import type { Diagnostic } from '../../schema/diagnostic.ts';
import { placeOf } from '../decoding/place-of.ts';

/** The control characters below and above the letters of ASCII, but tab and the line ends; apart, they are found absent in a third of the time. */
// oxlint-disable-next-line no-control-regex
const LOWER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
// oxlint-disable-next-line no-control-regex
const UPPER = /[\u007f-\u0084\u0086-\u009f]/;

/** The first control character of a text, where it stands: one report a document, however many follow. */
export function characterProblems(text: string): Diagnostic[] {
  const places = [text.search(LOWER), text.search(UPPER)].filter((place) => place >= 0);
  if (places.length === 0) return [];
  const at = Math.min(...places);
  return [{ code: 'control-characters', severity: 'repaired', ...placeOf(text, at), found: text.slice(at, at + 40) }];
}
