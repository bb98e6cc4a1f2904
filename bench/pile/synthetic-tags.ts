import { randomOf, type Random } from './random.ts';
import { bareNoun, definiteAdjective } from './sentence.ts';

/** An edition has more tags the larger it is, but not as many more. */
export function usualTagCount(documents: number): number {
  return documents >= 100_000 ? 20_000 : 500;
}

/** The first tags of an endless list, commonest first, each once: one to three words. */
export function syntheticTags(seed: number, count: number): readonly string[] {
  const tags = new Set<string>();
  for (let at = 0; tags.size < count; at += 1) tags.add(tag(randomOf(seed, 'tag', at)));
  return [...tags];
}

function tag(random: Random): string {
  const shape = random();
  if (shape < 0.2) return `ال${bareNoun(random)}`;
  if (shape < 0.6) return `ال${bareNoun(random)} ${definiteAdjective(random)}`;
  if (shape < 0.8) return `${bareNoun(random)} ال${bareNoun(random)}`;
  return `${bareNoun(random)} ال${bareNoun(random)} ${definiteAdjective(random)}`;
}
