const page = (title: string, main: string): string =>
  `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><header><a href="/">الصحيفة</a></header><main>${main}</main></body>
</html>
`;

const LIST = '<ul>{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
/** Straight from the front matter: Hugo's `GetTerms` costs four times as much. */
const TAGS = '<ul>{{ range .Params.tags }}<li><a href="/tags/{{ urlize . }}/">{{ . }}</a></li>{{ end }}</ul>';
const RELATED = `{{ with first 5 (.Site.RegularPages.Related .) }}<aside>${LIST}</aside>{{ end }}`;

const article = (behind: string): string =>
  page(
    '{{ .Title }}',
    `<article data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Params.source }} <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time></p>{{ .Content }}${TAGS}</article>${behind}`,
  );

/** Templates by their paths. @param related whether an article names five others, found by Hugo itself */
export function hugoLayouts(related: boolean): Readonly<Record<string, string>> {
  return {
    'layouts/_default/single.html': article(related ? RELATED : ''),
    'layouts/_default/term.html': page('{{ .Title }}', `<h1>{{ .Title }}</h1>{{ with .Pages }}${LIST}{{ end }}`),
    'layouts/_default/taxonomy.html': page('الوسوم', `{{ with .Pages }}${LIST}{{ end }}`),
    'layouts/index.html': page('الصحيفة', `{{ with first 50 .Site.RegularPages }}${LIST}{{ end }}`),
    'config.toml': `
baseURL = "/"
languageCode = "ar"
title = "الصحيفة"
buildFuture = true
disableKinds = ["section", "RSS", "sitemap", "robotsTXT", "404"]
[taxonomies]
tag = "tags"
[related]
includeNewer = true
threshold = 1
[[related.indices]]
name = "tags"
weight = 100
`,
  };
}
