import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NEVER } from 'rxjs';
import { Mantine } from '../ui/style/mantine.js';
import '../ui/style/mantine.css';
import '../ui/style/tokens.css';
import '../ui/style/theme.css';
import '../ui/style/global.css';
import { missingParts } from './missing-parts.js';
import { PartsPage } from './parts-page.js';

// The page shows parts without a server: queries wait for ever, and links lead nowhere.
const client = new ApolloClient({ cache: new InMemoryCache(), link: new ApolloLink(() => NEVER) });
const router = createRouter({
  routeTree: createRootRoute({ component: PartsPage }),
  history: createMemoryHistory(),
});

const root = document.getElementById('root');
if (!root) throw new Error('ui.html has no #root');
Object.assign(globalThis, { missingParts: () => missingParts(root) });
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <Mantine>
        <RouterProvider router={router} />
      </Mantine>
    </ApolloProvider>
  </StrictMode>,
);
