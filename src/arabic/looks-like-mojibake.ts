/** Three letters in a row, each a first byte of Arabic in UTF-8 (0xD8 to 0xDB) and a later one, as a wrong code page shows them. */
const THREE_LETTERS = new RegExp(
  [
    // Windows-1256: «ط§ظ„ط³»
    '(?:[ط-غ][پٹچژڈگکڑںھ،؛؟\\u00a0-¾ƒˆŒœ\\u200c\\u200d–-‰‹›€™]){3}',
    // Windows-1252 and Latin-1: «Ø§Ù„Ø³»
    '(?:[Ø-Û][\\u0080-¿Œœ-Ÿ\\u017d\\u017eƒˆ˜–-™]){3}',
    // Windows-874: «ุงูุณ»; in Thai the two signs never follow one another so
    '(?:[ุ-ฺ][^ุ-ฺ\\s]){3}',
  ].join('|'),
);

/**
 * Whether a line, after repair, still looks like Arabic in UTF-8 that was read in a wrong code page: for a diagnostic, as nothing
 * is guessed of it. Windows-1252 and Windows-874 were seen on the web; both lose bytes of nearly every article.
 * An article that quotes a damaged word looks so too.
 */
export function looksLikeMojibake(line: string): boolean {
  return THREE_LETTERS.test(line);
}
