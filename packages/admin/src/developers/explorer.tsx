import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { publicHref } from '../routes/public-urls.js';
import { EXAMPLES } from './examples.js';
import { explorerStorage } from './explorer-storage.js';
import './explorer.css';

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher'];

/**
 * Sends requests with the session of the signed-in person; a header `Authorization: Bearer …` uses that token
 * instead.
 */
const fetcher: Fetcher = async (params, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(params),
  });
  return response.json() as Promise<object>;
};

const root = document.getElementById('root');
if (!root) throw new Error('explorer.html has no #root');
createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    storage={explorerStorage}
    defaultQuery={EXAMPLES[0].query}
    showPersistHeadersSettings={false}
  >
    <GraphiQL.Logo>
      <a href={publicHref('/developers')}>Partnerstwa</a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
