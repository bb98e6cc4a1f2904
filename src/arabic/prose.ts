/** ASCII only: Arabic is often glued to an address, and is text again. */
const ADDRESS = /(?:https?:\/\/|pic\.(?:twitter|x)\.com\/|\bt\.co\/)[!-~]*/gi;
const RETWEET = /^\s*RT(?=\s+@)/;
const HANDLE = /[@＠]\w+:?/g;
const TAG = /[#＃][\p{L}\p{M}\p{N}_]+/gu;

/** What a tweet says in words: its text without addresses, @handles, #tags and the «RT @x:» of a retweet. */
export function prose(text: string): string {
  return text.replace(ADDRESS, ' ').replace(RETWEET, ' ').replace(HANDLE, ' ').replace(TAG, ' ');
}
