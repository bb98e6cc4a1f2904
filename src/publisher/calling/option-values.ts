import { WrongCall } from './wrong-call.ts';

/** A number of bytes given as an option. */
export function byteCount(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,11}$/.test(text)) throw new WrongCall(`--max-bytes takes a number of bytes, not "${text}"`);
  return Number(text);
}

/** A port given as an option or by the environment; an empty one is none. */
export function portNumber(text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new WrongCall(`a port is a number from 1 to 65535, not "${text}"`);
  return port;
}

/** The address at which a site is hosted, given as an option: `/` at both ends. */
export function basePath(text: string | undefined): string {
  if (text === undefined) return '/';
  const base = `/${text}/`.replace(/\/{2,}/g, '/');
  if (!/^[\w\-./~%]+$/.test(base) || base.split('/').includes('..'))
    throw new WrongCall(`--base takes a path like /news/, not "${text}"`);
  return base;
}
