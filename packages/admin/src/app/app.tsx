import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ViewerProvider } from '../accounts/viewer.js';
import { client } from '../graphql/client.js';
import { cssVariables, theme } from '../ui/theme.js';
import { router } from './router.js';

/** The nonce that lets this page's own styles in; see the policy that comes with it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
// Where the library that holds the page still under a dialog looks for it.
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** The whole app: look, data, who it is, and the page that the address names. */
export function App(): ReactNode {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <ApolloProvider client={client}>
        <ViewerProvider>
          <RouterProvider router={router} />
        </ViewerProvider>
      </ApolloProvider>
    </MantineProvider>
  );
}
