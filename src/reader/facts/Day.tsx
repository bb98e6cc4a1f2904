import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../schema/day.ts';
import { formatDay } from '../locales/format-day.ts';

/** A day in the words of the interface, and for machines. */
export function Day({ day }: { day: CalendarDate }) {
  const { i18n } = useTranslation();
  return (
    <time dateTime={day}>
      <bdi>{formatDay(day, i18n.language)}</bdi>
    </time>
  );
}
