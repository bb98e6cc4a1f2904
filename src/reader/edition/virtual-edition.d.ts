declare module 'virtual:edition' {
  export const edition: import('../../schema/edition.ts').Edition;
}
