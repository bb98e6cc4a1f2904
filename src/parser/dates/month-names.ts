import { fold } from '../../arabic/fold.ts';
import type { Calendar } from './calendar.ts';

export interface Month {
  readonly calendar: Calendar;
  /** 1 to 12. */
  readonly number: number;
}

/**
 * The names of the twelve months, January (or the calendar's first) to December, system by system. A slash parts spellings
 * of one name. They stand as people write them; they are looked up folded and without the space inside a name.
 */
const SYSTEMS: Readonly<Record<Calendar, readonly string[]>> = {
  gregorian: [
    'January February March April May June July August September October November December',
    'Jan Feb Mar Apr May Jun Jul Aug Sep/Sept Oct Nov Dec',
    // Egypt, Sudan, the Gulf
    'يناير فبراير مارس أبريل/إبريل مايو يونيو/يونيه/يونية يوليو/يوليه/يولية أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    // Syria, Lebanon, Iraq, Jordan, Palestine
    'كانون_الثاني/كانون_ثاني/كانون_ثان شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول/تشرين_أول تشرين_الثاني/تشرين_ثاني/تشرين_ثان كانون_الأول/كانون_أول',
    // Tunisia, Algeria
    'جانفي فيفري مارس أفريل ماي جوان جويلية/جويليا أوت سبتمبر أكتوبر نوفمبر ديسمبر',
    // Morocco, then Mauritania
    'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
    'يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر',
    // the same months in Persian, then in Urdu
    'ژانویه فوریه مارس آوریل مه/می ژوئن/جون ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر',
    'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  ],
  hijri: [
    'محرم/المحرم صفر ربيع_الأول/ربيع_أول ربيع_الآخر/ربيع_آخر/ربيع_الثاني/ربيع_ثاني جمادى_الأولى/جمادى_الأول/جمادى_أول/جمادى_أولى جمادى_الآخرة/جمادى_الآخر/جمادى_آخر/جمادى_الثانية/جمادى_الثاني/جمادى_ثاني رجب شعبان رمضان شوال ذو_القعدة/ذي_القعدة/ذو_قعدة/ذي_قعدة ذو_الحجة/ذي_الحجة/ذو_حجة/ذي_حجة',
  ],
  jalali: [
    'فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند',
    // Afghanistan
    'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  ],
};

const CALENDARS = ['gregorian', 'hijri', 'jalali'] as const;

/** Months under their folded names, the space inside a name («تشرين الثاني») left out. */
export const MONTHS: ReadonlyMap<string, Month> = new Map(
  CALENDARS.flatMap((calendar) => SYSTEMS[calendar].flatMap((names) => named(calendar, names))),
);

function named(calendar: Calendar, names: string): [string, Month][] {
  return names
    .split(' ')
    .flatMap((spellings, index) =>
      spellings
        .split('/')
        .map((name): [string, Month] => [fold(name.replaceAll('_', '')), { calendar, number: index + 1 }]),
    );
}
