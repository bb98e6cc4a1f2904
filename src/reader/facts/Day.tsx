import { useTranslation } from '../locales/use-translation.ts';
import type { CalendarDate } from '../../schema/day.ts';
import { formatDay } from '../locales/format-day.ts';

/** A day in the words of the interface, and for machines. */
export function Day({ day }: { day: CalendarDate }) {
  const { t } = useTranslation();
  return (
    <time dateTime={day}>
      <bdi>{formatDay(day, t)}</bdi>
    </time>
  );
}
