import { useSearch } from '@tanstack/react-router';
import { useViewer } from '../accounts/session/viewer.js';

/** The partnerships whose to-dos the viewer sees: the one of the filter, or those that they coordinate; undefined for all. */
export function useMyPartnerships(): string[] | undefined {
  const { partnership } = useSearch({ strict: false });
  const { account, rights } = useViewer();
  if (partnership) return [partnership];
  if (rights.keepDistrict) return undefined;
  const kept = account?.roles.flatMap(({ partnership }) => (partnership ? [partnership.id] : [])) ?? [];
  return kept.length > 0 ? kept : undefined;
}
