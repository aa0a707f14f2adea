import { useMediaQuery } from '@mantine/hooks';

/** A screen too narrow for columns beside each other; the limit of all style sheets. */
export const PHONE_QUERY = '(max-width: 47.99em)';

export function useIsPhone(): boolean {
  return useMediaQuery(PHONE_QUERY, undefined, { getInitialValueInEffect: false }) ?? false;
}
