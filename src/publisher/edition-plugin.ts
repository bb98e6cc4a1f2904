import { resolve } from 'node:path';
import type { DevEnvironment, Logger, Plugin } from 'vite';
import { changedArticles } from './dev/changed-articles.ts';
import { serveArticles } from './dev/serve-articles.ts';
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
const RESOLVED = `\0${EDITION}`;

/**
 * Publishes a folder of documents: the edition as `virtual:edition`, each article as `articles/<id>.json`, and `404.html`, the app's
 * shell for hosts that answer unknown addresses with it. While developing, a change of the folder renews the open page in place,
 * and the event `warraq:edition` names the articles that changed.
 */
export function editionPlugin({ content, allowEmpty = false }: EditionOptions): Plugin<EditionApi> {
  let folder = content;
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
      logger = config.logger;
    },
    resolveId: { filter: { id: /^virtual:edition$/ }, handler: () => RESOLVED },
    load: {
      // oxlint-disable-next-line no-control-regex -- Rollup's mark of a virtual module
      filter: { id: /^\0virtual:edition$/ },
      // Parsed, not written as an object: `__proto__` stays a key, and engines read a long JSON text faster than code.
      handler: () => `export const edition = JSON.parse(${JSON.stringify(JSON.stringify(published().edition))});`,
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
      server.middlewares.use(
        serveArticles(server.config.base, (id) => published().articles.find((one) => one.id === id)),
      );
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
