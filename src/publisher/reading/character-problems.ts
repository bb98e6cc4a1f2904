import type { Diagnostic } from '../../schema/diagnostic.ts';
import { placeOf } from '../decoding/place-of.ts';

/** Both blocks of control characters but tab and the line ends. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

/** The first control character of a text, where it stands: one report a document, however many follow. */
export function characterProblems(text: string): Diagnostic[] {
  const at = text.search(CONTROLS);
  if (at < 0) return [];
  return [{ code: 'control-characters', severity: 'repaired', ...placeOf(text, at), found: text.slice(at, at + 40) }];
}
