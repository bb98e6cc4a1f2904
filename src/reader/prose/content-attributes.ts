import { textDirection } from '../../arabic/direction.ts';

/** How a text of the paper stands in a page of either language. */
export interface ContentAttributes {
  readonly dir: 'rtl' | 'ltr';
  readonly lang?: 'ar';
}

/**
 * The direction and language that a text of the paper is marked with, whatever the interface speaks. Never
 * `dir="auto"`: it turns «BBC تنشر…» left to right for the sake of its first letter.
 */
export function contentAttributes(text: string): ContentAttributes {
  return textDirection(text) === 'ltr' && text !== '' ? { dir: 'ltr' } : { dir: 'rtl', lang: 'ar' };
}
