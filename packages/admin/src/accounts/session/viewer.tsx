import { useQuery } from '@apollo/client/react';
import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { QueryResult } from '../../graphql/query-result.js';
import type { ViewerPartsFragment } from '../../graphql/operations.js';
import { startedOver } from './start-over.js';
import { ViewerDocument } from './viewer.graphql.js';

/** The person who uses the app. The API decides their rights; screens only read them. */
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

/**
 * Queries the viewer once and provides it to all components below. Remounts them when the app starts over.
 */
export function ViewerProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const times = useSyncExternalStore(startedOver.subscribe, startedOver.current);
  return <QueriedViewer key={times}>{children}</QueriedViewer>;
}

function QueriedViewer({ children }: { readonly children: ReactNode }): ReactNode {
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

export function useViewer(): CurrentViewer {
  return useContext(ViewerContext);
}
