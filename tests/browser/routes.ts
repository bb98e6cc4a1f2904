/** One address of every kind of page of the default edition, by a name for files and tests. */
export const ROUTES: Readonly<Record<string, string>> = {
  front: '/',
  filtered: `/?tag=${encodeURIComponent('الحرب-الأوكرانية')}`,
  article: '/a/ggjr7msw/',
  tag: `/tag/${encodeURIComponent('غزة-وإسرائيل')}/`,
  tags: '/tags/',
  search: `/search/?q=${encodeURIComponent('الهدنة')}`,
  'not-found': '/no/such/page/',
};
