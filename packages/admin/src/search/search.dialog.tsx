import type { ReactNode } from 'react';

export function SearchDialog(_props: { onClose(): void }): ReactNode {
  return null;
}
