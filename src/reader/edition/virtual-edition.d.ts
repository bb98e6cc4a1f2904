declare module 'virtual:edition' {
  /** Where the edition lies: a file of JSON, immutable once published. */
  export const editionAddress: string;
}
