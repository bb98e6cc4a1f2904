import { resolve } from 'node:path';
import type { DevEnvironment, Logger, Plugin } from 'vite';
import { changedArticles } from './dev/changed-articles.ts';
import { serveData } from './dev/serve-data.ts';
import { isBeingSaved, watchContent } from './dev/watch-content.ts';
import { type Publication, publish, refuseEmpty } from './publish.ts';
import { articleFile } from './site/article-file.ts';
import { notFoundPage } from './site/not-found-page.ts';
import { tellDiagnostics } from './terminal/tell-diagnostics.ts';

export interface EditionOptions {
  /** The folder of documents, absolute or from the project's root. */
  readonly content: string;
  /** An edition without articles is no error. */
  readonly allowEmpty?: boolean;
}

/** What a command can do with the plugin. */
export interface EditionApi {
  /** Takes a publication instead of making one; who made it has told what was met in it. */
  handOver(publication: Publication): void;
  /** Publishes the folder, if that is not done. Throws where it cannot be published. */
  published(): Publication;
}

export const PLUGIN_NAME = 'warraq:edition';

const EDITION = 'virtual:edition';
/** What the file of the edition is called before its hash. */
const EDITION_FILE = 'edition.json';
const RESOLVED = `\0${EDITION}`;

/**
 * Publishes a folder of documents: the edition as a file of data whose address is in `virtual:edition`, each article as
 * `articles/<id>.json`, and `404.html`, the app's shell for hosts that answer unknown addresses with it. The data is no code, so that
 * the app stays small and stays the same whatever it shows; the page asks for it before the app does. While developing, a change of the folder renews the open page in place,
 * and the event `warraq:edition` names the articles that changed.
 */
export function editionPlugin({ content, allowEmpty = false }: EditionOptions): Plugin<EditionApi> {
  let folder = content;
  let base = '/';
  let developing = false;
  let logger: Logger | undefined;
  let current: Publication | undefined;
  let told: ReadonlySet<string> = new Set();

  function take(next: Publication): Publication {
    told = tellDiagnostics(next.documents, folder, told, (line) => logger?.warn(line));
    if (!allowEmpty) refuseEmpty(next, folder);
    current = next;
    return next;
  }
  const published = () => current ?? take(publish(folder));

  return {
    name: PLUGIN_NAME,
    api: {
      handOver(publication) {
        current = publication;
      },
      published,
    },
    configResolved(config) {
      folder = resolve(config.root, content);
      base = config.base;
      developing = config.command === 'serve';
      logger = config.logger;
    },
    resolveId: { filter: { id: /^virtual:edition$/ }, handler: () => RESOLVED },
    load: {
      // oxlint-disable-next-line no-control-regex -- Rollup's mark of a virtual module
      filter: { id: /^\0virtual:edition$/ },
      handler() {
        if (developing) return `export const editionAddress = ${JSON.stringify(base + EDITION_FILE)};`;
        const file = this.emitFile({ type: 'asset', name: EDITION_FILE, source: JSON.stringify(published().edition) });
        return `export const editionAddress = import.meta.ROLLUP_FILE_URL_${file};`;
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const data = Object.values(bundle ?? {}).find(
          (file) => file.type === 'asset' && file.names.includes(EDITION_FILE),
        );
        if (!data) return [];
        const attrs = { rel: 'preload', as: 'fetch', crossorigin: true, href: base + data.fileName };
        return [{ tag: 'link', attrs, injectTo: 'head' as const }];
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const article of published().articles) {
          this.emitFile({ type: 'asset', fileName: articleFile(article.id), source: JSON.stringify(article) });
        }
        const shell = bundle['index.html'];
        if (shell?.type !== 'asset') return;
        this.emitFile({ type: 'asset', fileName: '404.html', source: notFoundPage(shell.source) });
      },
    },
    configureServer(server) {
      const client = server.environments.client;
      server.middlewares.use(serveData(server.config.base, published));
      server.httpServer?.once('listening', () => {
        try {
          published();
        } catch (fault) {
          tellFault(fault);
        }
      });
      watchContent(server.watcher, folder, () => renew(client), tellFault);
    },
  };

  /** Publishes anew while developing, and brings what changed to the open page. */
  async function renew(client: DevEnvironment): Promise<'done' | 'again'> {
    const before = current;
    const next = publish(folder);
    if (isBeingSaved(folder, next.documents)) return 'again';
    const changed = changedArticles(before, take(next));
    if (!changed) return 'done';
    const module = client.moduleGraph.getModuleById(RESOLVED);
    if (module) await client.reloadModule(module);
    client.hot.send('warraq:edition', { articles: changed });
    return 'done';
  }

  /** While developing, a folder that cannot be published is told, and the last edition stays. */
  function tellFault(fault: unknown): void {
    logger?.error(fault instanceof Error ? fault.message : String(fault));
  }
}
