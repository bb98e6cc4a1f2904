import { relative, resolve, sep } from 'node:path';
import type { Logger, Plugin } from 'vite';
import { type DevEdition, devEdition } from './dev/dev-edition.ts';
import { publishAgain } from './dev/publish-again.ts';
import { resave } from './dev/resave.ts';
import { sentAnswers } from './dev/sent-answers.ts';
import { serveData } from './dev/serve-data.ts';
import { isBeingSaved, watchContent } from './dev/watch-content.ts';
import { type Publication, refuseEmpty } from './publish.ts';
import { keptDocuments } from './reading/kept-documents.ts';
import { scriptJson } from './site/app/script-json.ts';
import { tellDiagnostics } from './terminal/tell-diagnostics.ts';

export interface EditionOptions {
  /** The folder of documents, absolute or from the project's root. */
  readonly content: string;
  /** An edition without articles is no error. */
  readonly allowEmpty?: boolean;
}

/** What a command can do with the plugin. */
export interface EditionApi {
  /** Publishes the folder, if that is not done. Throws where it cannot be published. */
  published(): void;
}

const NAME = 'warraq:edition';

/** What the edition plugin among others can do. */
export function editionApi(plugins: readonly Plugin[]): EditionApi | undefined {
  const plugin: Plugin<EditionApi> | undefined = plugins.find(({ name }) => name === NAME);
  return plugin?.api;
}

/** What tells an open page, while developing, that what it shows may be old. */
export const RENEWED = 'warraq:edition';

/**
 * Publishes a folder of documents while developing: each page is sent with the data it shows, and the files of data are answered for, as in a built site. A
 * change of the folder is told to open pages as `warraq:edition`, and they load what they show anew: a saved document at once, what it means for the others
 * when saves have come to rest. A site is built by `buildSite`, without this plugin.
 */
export function editionPlugin({ content, allowEmpty = false }: EditionOptions): Plugin<EditionApi> {
  let folder = content;
  let base = '/';
  let logger: Logger | undefined;
  let current: { readonly publication: Publication; readonly edition: DevEdition } | undefined;
  let told: ReadonlySet<string> = new Set();

  /** Tells what was met in the whole folder. @throws where nothing came of it */
  function tell(publication: Publication): Publication {
    told = tellDiagnostics(publication.documents, folder, told, (line) => logger?.warn(line));
    if (!allowEmpty) refuseEmpty(publication, folder);
    return publication;
  }
  function take(publication: Publication): DevEdition {
    const edition = devEdition(publication);
    current = { publication, edition };
    return edition;
  }
  const reader = keptDocuments();
  let publish = publishAgain(folder, reader);
  const edition = () => current?.edition ?? take(tell(publish()));
  const answers = sentAnswers(edition);

  /** While developing, a folder that cannot be published is told, and the last edition stays. */
  function tellFault(fault: unknown): void {
    logger?.error(fault instanceof Error ? fault.message : String(fault));
  }

  return {
    name: NAME,
    apply: 'serve',
    api: { published: () => void edition() },
    configResolved(config) {
      folder = resolve(config.root, content);
      publish = publishAgain(folder, reader);
      base = config.base;
      logger = config.logger;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { originalUrl }) {
        const data = JSON.stringify(answers.page(pathOf(originalUrl ?? '/', base)));
        const script = `<script type="application/json" id="page-data">${scriptJson(data)}</script>`;
        return html.replace('<!--data-->', () => script);
      },
    },
    configureServer(server) {
      server.middlewares.use(serveData(server.config.base, answers));
      server.httpServer?.once('listening', () => {
        try {
          edition();
        } catch (fault) {
          tellFault(fault);
        }
      });
      watchContent(server.watcher, folder, { glance, renew }, tellFault);

      function glance(paths: readonly string[]): boolean {
        let next = current?.publication;
        for (const path of paths) next &&= resave(next, relative(folder, path).split(sep).join('/'), reader);
        if (next && next !== current?.publication) show(next);
        return next !== undefined;
      }
      function renew(): 'done' | 'again' {
        const next = publish();
        if (isBeingSaved(folder, next.documents)) return 'again';
        show(tell(next));
        return 'done';
      }
      /** Open pages are told where documents say something else, and where what stands beside them is not what it was. */
      function show(next: Publication): void {
        const before = current?.publication;
        const shown = take(next);
        if (before && saysTheSame(before, next) && !answers.isNews(shown)) return;
        answers.told();
        server.environments.client.hot.send(RENEWED);
      }
    },
  };
}

/** A file can be saved and say what it said. */
function saysTheSame(one: Publication, other: Publication): boolean {
  const digests = ({ documents }: Publication) => documents.map(({ name, digest }) => `${digest} ${name}`).join('\n');
  return digests(one) === digests(other);
}

/** The path of an address from the base, decoded; one that cannot be read leads nowhere. */
function pathOf(address: string, base: string): string {
  const path = address.replace(/[?#].*$/s, '');
  try {
    return `/${decodeURIComponent(path.slice(base.length))}`;
  } catch {
    return path;
  }
}
