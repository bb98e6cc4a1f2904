import { useSyncExternalStore } from 'react';
import { isStorageBlocked, onStorageBlocked } from '../device/storage.ts';
import { useOnDemand } from '../loading/use-on-demand.ts';

const fetchNotice = () => import('./BlockedNotice.tsx');

/** Says, once, that this browser keeps nothing. Hardly a reader needs it, so its code comes when one does. */
export function StorageNotice() {
  const blocked = useSyncExternalStore(onStorageBlocked, isStorageBlocked, () => false);
  const { module } = useOnDemand(fetchNotice, blocked);
  return module ? <module.BlockedNotice /> : null;
}
