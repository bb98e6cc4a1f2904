import { describe, expect, test } from 'vitest';
import { chooseEncoding } from '../../../src/publisher/serving/choose-encoding.ts';
import { cacheControl, mediaType } from '../../../src/publisher/serving/media-types.ts';
import { readAddress } from '../../../src/publisher/serving/read-address.ts';
import { readRange } from '../../../src/publisher/serving/read-range.ts';
import { contentPolicy } from '../../../src/publisher/serving/security-headers.ts';

describe('an address', () => {
  test.for([
    ['/', [], true],
    ['/a/x', ['a', 'x'], false],
    ['/a/x/?q=%zz#y', ['a', 'x'], true],
    ['/tag/%D8%BA%D8%B2%D8%A9/', ['tag', 'غزة'], true],
    ['/.well-known/security.txt', ['.well-known', 'security.txt'], false],
  ] as const)('%s is read', ([url, names, endsInSlash]) => {
    expect(readAddress(url, '/')).toEqual({ names, endsInSlash });
  });

  test.for(['', 'x', '//evil.example/', '/a//b', '/%', '/%E0%A4%A', '/%ff'])('"%s" is none', (url) => {
    expect(readAddress(url, '/')).toBe('malformed');
  });

  test.for(['/..', '/../x', '/a/..%2f..%2fx', '/%2e%2e/x', '/a%5c..%5cx', '/a%00b', '/.git/config', '/a/.env', '/./x'])(
    '%s stays outside',
    (url) => {
      expect(readAddress(url, '/')).toBe('outside');
    },
  );

  test.for([
    ['/news/', { names: [], endsInSlash: true }],
    ['/news/a/x/', { names: ['a', 'x'], endsInSlash: true }],
    ['/news', { names: [], endsInSlash: false }],
    ['/', 'outside'],
    ['/newspaper/', 'outside'],
    ['/other/a', 'outside'],
  ] as const)('%s is read from the base /news/', ([url, address]) => {
    expect(readAddress(url, '/news/')).toEqual(address);
  });
});

describe('a range', () => {
  test.for([
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=2-', { first: 2, last: 9 }],
    ['bytes=2-4', { first: 2, last: 4 }],
    ['bytes=8-99', { first: 8, last: 9 }],
    ['bytes=-3', { first: 7, last: 9 }],
    ['bytes=-99', { first: 0, last: 9 }],
    ['bytes=10-', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=5-2', 'whole'],
    ['bytes=-', 'whole'],
    ['bytes=0-1,4-5', 'whole'],
    ['lines=0-1', 'whole'],
    [undefined, 'whole'],
  ] as const)('%s of ten bytes', ([header, range]) => {
    expect(readRange(header, 10)).toEqual(range);
  });

  test('of an empty file there is no byte', () => {
    expect(readRange('bytes=0-', 0)).toBe('beyond');
    expect(readRange('bytes=-1', 0)).toBe('beyond');
  });
});

test.for([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;Q=1', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['identity', 'identity'],
  ['br;q=many', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
] as const)('a browser that takes "%s" gets %s', ([accepted, encoding]) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

test.for([
  ['assets/index-CmCcr2Nr.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['assets/noto-naskh-B0a_-x9z.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
  ['assets/plain.css', 'text/css; charset=utf-8', 'no-cache'],
  ['articles/7k3f9qab.json', 'application/json; charset=utf-8', 'no-cache'],
  ['index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['unknown.bin', 'application/octet-stream', 'no-cache'],
] as const)('%s is %s and kept as "%s"', ([name, type, cache]) => {
  expect([mediaType(name), cacheControl(name)]).toEqual([type, cache]);
});

const rule = (policy: string, name: string) => policy.split('; ').find((each) => each.startsWith(`${name} `));

test('the policy lets run the scripts that stand in the page, each by its hash, and no other; data is no script', () => {
  const policy = contentPolicy(
    '<script>one()</script><script type="module" src="/a.js"></script><SCRIPT\n>two()</SCRIPT><script type="application/json">{}</script>',
    'header',
  );
  expect(rule(policy, 'script-src')).toBe(
    "script-src 'self' 'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4=' 'sha256-iMrPAWirDC2X0OhZzLsM2MRIWSmepJGI4r7D8ZlwBOw='",
  );
  expect(policy).not.toContain('unsafe');
});

test('of styles, the policy lets apply those of its files and those that stand in the page', () => {
  expect(rule(contentPolicy('<p>x</p><style>p{color:red}</style>', 'header'), 'style-src')).toBe(
    "style-src 'self' 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
  );
});

test('only a header says who may frame a page: in the page itself that rule is an error', () => {
  expect(rule(contentPolicy('', 'header'), 'frame-ancestors')).toBe("frame-ancestors 'none'");
  expect(rule(contentPolicy('', 'page'), 'frame-ancestors')).toBeUndefined();
});
