import { useTranslation } from '../locales/use-translation.ts';
import type { CalendarDate } from '../../schema/day.ts';
import { formatDay } from '../locales/format-day.ts';

/** A day in the words of the interface, kept in its own order, and for machines. */
export function Day({ day }: { day: CalendarDate }) {
  const { t } = useTranslation();
  return (
    <time dateTime={day} dir="auto">
      {formatDay(day, t)}
    </time>
  );
}
