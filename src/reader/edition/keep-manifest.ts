import { MANIFEST, type Manifest } from '../../schema/shards.ts';

/** The manifest that the reader goes by, and a way to newer ones. */
export interface KeptManifest {
  readonly load: () => Promise<Manifest>;
  /**
   * Runs what follows the manifest to other files. Where that fails, an edition may have been published meanwhile and
   * the files be gone: then it is run once more by the new manifest.
   */
  readonly follow: <Found>(read: (manifest: Manifest) => Promise<Found>) => Promise<Found>;
  /** Hands on what was asked for by a hash that a page knew. Where it fails, the manifest is asked for anew next time. */
  readonly doubt: <Found>(asked: Promise<Found>) => Promise<Found>;
}

/** Keeps the manifest in memory, so that all that a page shows is of one edition. @param base see `dataFetcher` */
export function keepManifest(base: string): KeptManifest {
  let kept: Promise<Manifest> | undefined;

  function load(): Promise<Manifest> {
    const manifest = kept ?? fetchManifest(base);
    kept = manifest;
    manifest.catch(() => {
      if (kept === manifest) kept = undefined;
    });
    return manifest;
  }

  return {
    load,
    async follow(read) {
      const asked = load();
      const manifest = await asked;
      try {
        return await read(manifest);
      } catch (error) {
        // Of many that fail at once the first one asks anew, and the others go by its answer.
        if (kept === asked) kept = undefined;
        const anew = await load().catch(() => manifest);
        if (JSON.stringify(anew) === JSON.stringify(manifest)) throw error;
        return read(anew);
      }
    },
    async doubt(asked) {
      const current = kept;
      try {
        return await asked;
      } catch (error) {
        if (kept === current) kept = undefined;
        throw error;
      }
    },
  };
}

async function fetchManifest(base: string): Promise<Manifest> {
  const response = await fetch(`${base}${MANIFEST}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${MANIFEST}: the host answered ${response.status}`);
  const manifest: Manifest = await response.json();
  if (manifest.format !== 1) throw new Error(`${MANIFEST}: format ${String(manifest.format)} is not known`);
  return manifest;
}
