import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded before a command and in each of its threads, which know no TypeScript: kills the process, as a power cut would, when it calls a function of the
 * file system on a certain path for the n-th time. `KILL_AT` is `["renameSync", "expression of the path", n]`.
 */
const [name, place, times] = JSON.parse(process.env['KILL_AT'] ?? '[]');
const original = fs[name];
let left = times;

fs[name] = (...args) => {
  if (new RegExp(place).test(String(args[0])) && (left -= 1) === 0) process.kill(process.pid, 'SIGKILL');
  return original(...args);
};
syncBuiltinESMExports();
