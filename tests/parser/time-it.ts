import { parseDocument } from '../../src/parser/parse-document.ts';

/** The milliseconds of processor time that reading a text takes: a machine that is busy with other things spends no more. */
export function timeIt(text: string): number {
  const before = process.cpuUsage();
  parseDocument({ name: 'timed', text });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
