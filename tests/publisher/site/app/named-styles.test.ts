import { expect, test } from 'vitest';
import { namedStyles } from '../../../../src/publisher/site/app/named-styles.ts';

interface Transforming {
  readonly transform: {
    readonly handler: (code: string) => { readonly code: string; readonly moduleSideEffects?: unknown } | undefined;
  };
}

const [named, wanted] = namedStyles() as unknown as readonly [Transforming, Transforming];
const IMPORT = "import styles from './card.module.css';\n";

test('names of classes are imported one by one, so that each can stand where it is used', () => {
  const code = `${IMPORT}<p className={styles.card} />`;
  expect(named.transform.handler(code)?.code).toBe(code.replace('import styles', 'import * as styles'));
});

test('where a name is looked up, the table stays', () => {
  expect(named.transform.handler(`${IMPORT}<p className={styles[state]} />`)).toBeUndefined();
});

test('a sheet whose names stand elsewhere stays in the bundle', () => {
  const code = "export const card = 'card-card';";
  expect(wanted.transform.handler(code)).toMatchObject({ code, moduleSideEffects: 'no-treeshake' });
});
