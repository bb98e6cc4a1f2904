const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escape = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

export const topicAddress = (name) => `/tags/${name.replaceAll(/[\s/]+/g, '-')}/`;

export const listOf = (articles) =>
  `<ul>${articles.map(({ url, data }) => `<li><a href="${url}">${escape(data.title)}</a></li>`).join('')}</ul>`;

export const page = (title, main) => `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title></head>
<body><header><a href="/">الصحيفة</a></header><main>${main}</main></body>
</html>
`;
