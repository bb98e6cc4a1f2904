export type ContentEncoding = 'br' | 'gzip' | 'identity';

const OFFERED = ['br', 'gzip'] as const;

/** The best encoding that a browser takes: brotli before gzip, unless it says it likes gzip better. */
export function chooseEncoding(accepted: string | undefined): ContentEncoding {
  const weights = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const;
    }),
  );
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  const [best] = OFFERED.filter((name) => weightOf(name) > 0).toSorted((a, b) => weightOf(b) - weightOf(a));
  return best ?? 'identity';
}
