import { useId } from 'react';
import { useTranslation } from '../../locales/use-translation.ts';
import type { TagChoice } from '../choice/tag-choice.ts';
import styles from '../tag-filter.module.css';

interface Props {
  readonly mode: TagChoice['mode'];
  readonly onChoose: (mode: TagChoice['mode']) => void;
}

/** Whether an article must carry all chosen tags or one of them. */
export function ModeChoice({ mode, onChoose }: Props) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={styles.mode}>
      <legend>{t('filter.mode')}</legend>
      {(['all', 'any'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name={name} value={each} checked={mode === each} onChange={() => onChoose(each)} />
          {t(`filter.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
