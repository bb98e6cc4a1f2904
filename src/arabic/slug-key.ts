import { fold } from './fold.ts';

/** What a tag's address is known by, however it is spelled: «غزه-واسرائيل» and «غزة وإسرائيل» name one tag. */
export function slugKey(slug: string): string {
  return fold(slug).replaceAll(' ', '-');
}
