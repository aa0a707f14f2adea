import { useQuery } from '@apollo/client/react';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { QueryResult } from '../../graphql/query-result.js';
import type { ViewerPartsFragment } from '../../graphql/operations.js';
import { ViewerDocument } from './viewer.graphql.js';

/** Who sits before the screen. The rights are the API's answer: no screen decides one. */
export interface CurrentViewer {
  /** null for a visitor. */
  readonly account: ViewerPartsFragment['account'];
  readonly rights: Omit<ViewerPartsFragment['rights'], '__typename'>;
  readonly mustChangePassword: boolean;
}

const visitor: CurrentViewer = {
  account: null,
  mustChangePassword: false,
  rights: {
    keepDistrict: false,
    coordinate: false,
    plan: false,
    readInternal: false,
    readAllContacts: false,
    write: false,
  },
};

const ViewerContext = createContext<CurrentViewer>(visitor);

/** Asks once who it is, and gives it to everything below. */
export function ViewerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const query = useQuery(ViewerDocument);
  return (
    <QueryResult query={query}>
      {({ viewer }) => <ViewerContextProvider viewer={viewer}>{children}</ViewerContextProvider>}
    </QueryResult>
  );
}

function ViewerContextProvider({
  viewer,
  children,
}: {
  readonly viewer: ViewerPartsFragment | null;
  readonly children: ReactNode;
}) {
  const value = useMemo(() => viewer ?? visitor, [viewer]);
  return <ViewerContext value={value}>{children}</ViewerContext>;
}

/** Who sits before the screen. */
export function useViewer(): CurrentViewer {
  return useContext(ViewerContext);
}
