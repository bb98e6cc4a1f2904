/** Something to run by its name: what it shows, and where it is. */
interface Entry {
  readonly says: string;
  readonly load: () => Promise<{ run(args: readonly string[]): Promise<void> }>;
}

/**
 * Runs the entry named by the first argument with the arguments after it; without one, prints the list.
 * An unknown name is a wrong call: exit status 2.
 */
export async function callByName(command: string, entries: Readonly<Record<string, Entry>>): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  const entry = name === undefined ? undefined : new Map(Object.entries(entries)).get(name);
  if (entry) return (await entry.load()).run(args);
  const list = Object.entries(entries).map(([each, { says }]) => `  npm run ${command} -- ${each.padEnd(12)} ${says}`);
  process.stdout.write(`${list.join('\n')}\n`);
  if (name !== undefined && name !== '--help') process.exitCode = 2;
}
