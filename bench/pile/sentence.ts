import { between, oneOf, type Random } from './random.ts';
import { ADJECTIVES, CONJUNCTIONS, NOUNS, PARTICLES, SPEECH, VERBS } from './vocabulary.ts';
import { zipf } from './zipf.ts';

/** Clitics make many written forms of one word, as they do in any Arabic text. */
const BEFORE_NOUN = ['ال', 'ال', 'ال', 'ال', 'بال', 'لل', 'وال', '', ''] as const;
const BEHIND_NOUN = ['', '', '', '', 'ه', 'ها', 'هم', 'ات', 'ين'] as const;

const drawNoun = zipf(NOUNS.length, 3);
const drawAdjective = zipf(ADJECTIVES.length, 3);
const drawVerb = zipf(VERBS.length, 3);
const drawParticle = zipf(PARTICLES.length);

const verb = (random: Random): string => VERBS[drawVerb(random)] ?? '';
const particle = (random: Random): string => PARTICLES[drawParticle(random)] ?? '';
export const bareNoun = (random: Random): string => NOUNS[drawNoun(random)] ?? '';
export const definiteAdjective = (random: Random): string => `ال${ADJECTIVES[drawAdjective(random)] ?? ''}`;

function noun(random: Random): string {
  const before = oneOf(random, BEFORE_NOUN);
  return before ? before + bareNoun(random) : bareNoun(random) + oneOf(random, BEHIND_NOUN);
}

function nounPhrase(random: Random): string {
  return random() < 0.4 ? `ال${bareNoun(random)} ${definiteAdjective(random)}` : noun(random);
}

/**
 * A few words that hold together: what is done, by whom, where.
 *
 * @param subjects what the text is about: one of them is named now and then
 */
function clause(random: Random, subjects: readonly string[]): string {
  const subject = subjects.length > 0 && random() < 0.12 ? oneOf(random, subjects) : nounPhrase(random);
  const words = [verb(random), subject, particle(random), noun(random)];
  if (random() < 0.5) words.push(particle(random), nounPhrase(random));
  if (random() < 0.08) words.push(particle(random), String(between(random, 2, 2400)));
  return words.join(' ');
}

/** A sentence of two to four clauses, with its full stop. */
export function sentence(random: Random, subjects: readonly string[]): string {
  const parts = Array.from({ length: between(random, 1, 3) }, () => clause(random, subjects));
  const tail = `${oneOf(random, CONJUNCTIONS)} ${clause(random, subjects)}`;
  const opening = random() < 0.2 ? `و${oneOf(random, SPEECH)} ${nounPhrase(random)} إن ` : '';
  return `${opening}${[...parts, tail].join(random() < 0.5 ? '، ' : ' و')}.`;
}

/** A headline of four to nine words. */
export function headline(random: Random, subjects: readonly string[]): string {
  const subject = subjects.length > 0 && random() < 0.5 ? oneOf(random, subjects) : nounPhrase(random);
  return random() < 0.5
    ? `${subject} ${verb(random)} ${nounPhrase(random)} ${particle(random)} ${noun(random)}`
    : `${verb(random)} ${nounPhrase(random)}.. ${subject} ${particle(random)} ${nounPhrase(random)}`;
}
