import { createHash } from 'node:crypto';

/** A script written in the page itself, as the build leaves it; data that stands in a script element is none. */
const INLINE_SCRIPT = /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/gi;
/** Styles written in the page itself. */
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gi;

/** The headers of every answer. Nothing is fetched from elsewhere, nothing of a page is given away, nothing frames it. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
};

/**
 * The content policy of a page: its own files, and of the scripts and styles written in it those that stand there now, by their hashes.
 * No text of a document can become a script, a style or a request.
 *
 * @param html the page, or the part of it that holds its scripts and styles
 * @param place in the page itself a policy cannot say who may frame it
 */
export function contentPolicy(html: string, place: 'header' | 'page'): string {
  return [
    "default-src 'none'",
    `script-src 'self'${hashes(html, INLINE_SCRIPT)}`,
    "script-src-attr 'none'",
    `style-src 'self'${hashes(html, INLINE_STYLE)}`,
    "style-src-attr 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(place === 'header' ? ["frame-ancestors 'none'"] : []),
    "require-trusted-types-for 'script'",
    'trusted-types reader-sw',
  ].join('; ');
}

function hashes(html: string, element: RegExp): string {
  return Array.from(html.matchAll(element), ([, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return ` 'sha256-${hash}'`;
  }).join('');
}
