import { useMediaQuery } from '@mantine/hooks';

/** Matches screens too narrow for columns side by side; all style sheets use the same limit. */
export const PHONE_QUERY = '(max-width: 47.99em)';

export function useIsPhone(): boolean {
  return useMediaQuery(PHONE_QUERY, undefined, { getInitialValueInEffect: false }) ?? false;
}
