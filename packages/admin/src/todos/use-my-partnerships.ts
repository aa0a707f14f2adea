import { useSearch } from '@tanstack/react-router';
import { useViewer } from '../accounts/session/viewer.js';
import { partnershipsArgument } from '../partnerships/filter/chosen-partnerships.js';

/**
 * Ids of the partnerships whose to-dos the viewer sees: the filtered or coordinated ones; undefined for all.
 */
export function useMyPartnerships(): string[] | undefined {
  const { partnership } = useSearch({ strict: false });
  const { account, rights } = useViewer();
  const chosen = partnershipsArgument(partnership);
  if (chosen || rights.keepDistrict) return chosen;
  const kept = account?.roles.flatMap(({ partnership }) => (partnership ? [partnership.id] : [])) ?? [];
  return kept.length > 0 ? kept : undefined;
}
