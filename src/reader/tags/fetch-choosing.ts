/** Fetches the code for those who choose: what learns of tags, counts and names them. */
export const fetchChoosing = () => import('./choosing.ts');
