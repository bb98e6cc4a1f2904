/** Something to run by its name: what it shows, what it can be told, and where it is. */
interface Entry {
  readonly says: string;
  readonly takes?: string;
  readonly load: () => Promise<{ run(args: readonly string[]): Promise<void> }>;
}

/**
 * Runs the entry named by the first argument with the arguments after it; without one, prints the list.
 * An unknown name or argument is a wrong call: exit status 2.
 */
export async function callByName(command: string, entries: Readonly<Record<string, Entry>>): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  const entry = name === undefined ? undefined : new Map(Object.entries(entries)).get(name);
  if (entry && !args.includes('--help')) return (await entry.load()).run(args).catch(refuse);
  const shown = Object.entries(entries).filter(([each]) => !entry || each === name);
  const lines = shown.map(([each, { says, takes }]) => {
    const line = `  npm run ${command} -- ${each.padEnd(12)} ${says}`;
    return takes ? `${line}\n    ${takes}` : line;
  });
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!entry && name !== undefined && name !== '--help') process.exitCode = 2;
}

function refuse(error: unknown): void {
  const wrongCall = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!wrongCall) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
