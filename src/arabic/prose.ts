/** The «RT @x:» of a retweet; addresses, in ASCII, for Arabic is often glued to them and is text again; @handles; #tags. */
const NO_PROSE =
  /^\s*RT\s+@\w+:?|(?:https?:\/\/|pic\.(?:twitter|x)\.com\/|\bt\.co\/)[!-~]*|[@＠]\w+:?|[#＃][\p{L}\p{M}\p{N}_]+/gu;

/** What a tweet says in words: its text without addresses, @handles, #tags and the «RT @x:» of a retweet. */
export function prose(text: string): string {
  return text.replace(NO_PROSE, ' ');
}
