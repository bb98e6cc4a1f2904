/** Notes which characters texts are written with. Those beyond the basic plane are in no font of ours and are passed over. */
export interface CharacterSet {
  add(text: string): void;
  codes(): number[];
}

export function characterSet(): CharacterSet {
  const seen = new Uint8Array(0x10000);
  return {
    add(text) {
      for (let at = 0; at < text.length; at += 1) seen[text.charCodeAt(at)] = 1;
    },
    codes: () => [...seen.keys()].filter((code) => seen[code] === 1 && (code < 0xd800 || code > 0xdfff)),
  };
}
