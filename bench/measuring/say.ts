/** Tells the person at the terminal how far a benchmark is; standard output is for its tables. */
export const say = (words: string): void => void process.stderr.write(`${words}\n`);
