import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ViewerProvider } from '../accounts/session/viewer.js';
import { client } from '../graphql/client.js';
import { router } from './router.js';

/** The app: the API client, the viewer, and the screen of the current address. */
export function App(): ReactNode {
  return (
    <ApolloProvider client={client}>
      <ViewerProvider>
        <RouterProvider router={router} />
      </ViewerProvider>
    </ApolloProvider>
  );
}
