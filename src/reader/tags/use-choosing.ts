import { type OnDemand, useOnDemand } from '../loading/use-on-demand.ts';

const fetchChoosing = () => import('./choosing.ts');

export type Choosing = Awaited<ReturnType<typeof fetchChoosing>>;

/** The code for those who choose; fetched as soon as it is wanted. */
export const useChoosing = (wanted: boolean): OnDemand<Choosing> => useOnDemand(fetchChoosing, wanted);
