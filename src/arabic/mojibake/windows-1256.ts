/** What the bytes 0x80 to 0xFF mean in Windows-1256, in order. Below, it is ASCII. */
const UPPER_HALF =
  '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈ' +
  'گ‘’“”•–—ک™ڑ›œ\u200c\u200dں' +
  '\u00a0،¢£¤¥¦§¨©ھ«¬\u00ad®¯' +
  '°±²³´µ¶·¸¹؛»¼½¾؟' +
  'ہءآأؤإئابةتثجحخد' +
  'ذرزسشصض×طظعغـفقك' +
  'àلâمنهوçèéêëىيîï' +
  'ًٌٍَôُِ÷ّùْûü\u200e\u200fے';

/** Bytes of the units up to ™, the last one the code page has; 0 where it has none. */
const BYTES = new Uint8Array(0x2123);
for (let index = 0; index < UPPER_HALF.length; index += 1) BYTES[UPPER_HALF.charCodeAt(index)] = 0x80 + index;

/** The byte from 0x80 up that Windows-1256 reads as this UTF-16 unit; 0 where there is none, and for ASCII. */
export function upperByte(unit: number): number {
  return BYTES[unit] ?? 0;
}
