declare global {
  /** Where the digests of all files of code and looks lie, below the base, and their own digest: the script of the page's kind, in `boot/`, leaves it here. */
  // oxlint-disable-next-line no-var -- how a global is declared
  var codeDigests: readonly [file: string, integrity: string] | undefined;
}

type Digests = Readonly<Record<string, string>>;

const fetched = new Map<string, Promise<unknown>>();
let digests: Promise<Digests> | undefined;

/**
 * Imports code that is fetched when it is wanted, with all that it needs, each file only as it was built. The bundler puts it round every
 * `import()`, in the place of its own, which checks nothing.
 *
 * The first import is of the page that stands in the document: its code that script has fetched, and its looks are in it.
 *
 * @param load the `import()` itself
 * @param files what it leads to, scripts and style sheets
 * @throws where a file cannot be had, or is not what was built
 */
export async function fetchCode<Module>(load: () => Promise<Module>, files: readonly string[] = []): Promise<Module> {
  if (fetched.size === 0) for (const file of files) fetched.set(file, Promise.resolve());
  await Promise.all(files.map(fetchOnce));
  return load();
}

function fetchOnce(file: string): Promise<unknown> {
  const known = fetched.get(file) ?? fetchFile(file);
  fetched.set(file, known);
  known.catch(() => fetched.delete(file));
  return known;
}

async function fetchFile(file: string): Promise<unknown> {
  const integrity = (await loadDigests())[file];
  // The looks of every page are no file.
  if (!integrity) return undefined;
  const link = document.createElement('link');
  link.rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  link.href = import.meta.env.BASE_URL + file;
  link.integrity = integrity;
  link.crossOrigin = '';
  return new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${file}: not to be had`));
    });
    document.head.append(link);
  });
}

/** Not before anything is fetched later: most readers read one page. */
function loadDigests(): Promise<Digests> {
  digests ??= fetchDigests().catch((error: unknown) => {
    digests = undefined;
    throw error;
  });
  return digests;
}

async function fetchDigests(): Promise<Digests> {
  const [file, integrity] = globalThis.codeDigests ?? ['', ''];
  const response = await fetch(import.meta.env.BASE_URL + file, { integrity });
  return response.json();
}
