import { hash } from 'node:crypto';
import type { Reading } from '../reading/read-document.ts';
import { type BuiltApp, buildApp } from './app/build-app.ts';
import { type CutFonts, cutFonts } from './fonts/cut-fonts.ts';
import type { RenderSetting, StoryJob } from './render/jobs.ts';

/** How the pages of an edition look: the reader's shell and styles, with the fonts cut for it. */
export interface SiteLook extends CutFonts {
  readonly app: BuiltApp;
  /** Stands for all of it: pages that look otherwise are other pages. */
  readonly key: string;
}

/** @param characters the code points that the edition is written with */
export async function siteLook(base: string, characters: readonly number[]): Promise<SiteLook> {
  const app = await buildApp(base);
  const fonts = await cutFonts({ ...app, css: app.css.every }, characters);
  return { ...fonts, app, key: keyOf(app.key + fonts.css) };
}

/** What a worker needs to draw pages that look so. */
export const renderSetting = (
  look: SiteLook,
  where: Pick<RenderSetting, 'out' | 'standing' | 'base'>,
  reading: Reading,
): RenderSetting => ({
  ...reading,
  ...where,
  shell: look.shell,
  css: { ...look.app.css, every: look.css },
});

/** Stands for all that the pages of a document are made of. */
export const storyKey = (look: SiteLook, { digest, placeJson }: StoryJob): string =>
  keyOf(look.key + digest + placeJson);

/** 96 bits, enough that two texts are never taken for one. */
export const keyOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 16);
