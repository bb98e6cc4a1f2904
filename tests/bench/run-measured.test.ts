import { expect, test } from 'vitest';
import { runMeasured } from '../../bench/measuring/run-measured.ts';

/** Half a second of processor time, however busy the machine is. */
const BUSY = 'while (process.cpuUsage().user < 500_000);';

test.runIf(process.platform === 'linux')('what a child of a child uses is counted', async () => {
  const nested = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(BUSY)}])`;
  const { cpu, memory, status } = await runMeasured([process.execPath, '-e', nested], { cwd: process.cwd() });
  expect(status).toBe(0);
  expect(cpu).toBeGreaterThanOrEqual(0.5);
  expect(memory).toBeGreaterThan(20e6);
});

test('a command that fails tells its status and its words', async () => {
  const measured = await runMeasured(['sh', '-c', 'echo done; echo why >&2; exit 3'], { cwd: process.cwd() });
  expect(measured).toMatchObject({ status: 3, stdout: 'done\n', stderr: 'why\n' });
});
