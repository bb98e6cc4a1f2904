/** What a page needs when the first tag is chosen, and not before. */
export const fetchChosenTags = () => import('./ChosenTags.tsx');
export const fetchCounts = () => import('./options/LearnCounts.tsx');
