import type { TestApi, TestClient } from '../client.js';
import type { Scene } from './scene.js';

const COORDINATOR = 'PARTNERSHIP_COORDINATOR';
const EVERY_SCOPE = ['READ_INTERNAL', 'READ_CONTACTS', 'WRITE'];

type Writers = Readonly<Record<string, (api: TestApi, scene: Scene) => Promise<TestClient>>>;

/** Every role, and the public. */
export const ROLES: Writers = {
  public: (api) => Promise.resolve(api.public),
  planner: (api) => api.as('PLANNER'),
  representative: (api, { partner }) => api.as('PARTNER_REPRESENTATIVE', [partner.represented]),
  coordinator: (api, { partnership }) => api.as(COORDINATOR, [partnership.own]),
  district: (api) => api.as('DISTRICT_COORDINATOR'),
};

/** Every role, and tokens of each scope. */
export const WRITERS: Writers = {
  ...ROLES,
  ...Object.fromEntries(
    [['READ_INTERNAL'], ['READ_CONTACTS'], ['WRITE'], ['READ_INTERNAL', 'WRITE'], EVERY_SCOPE].map(
      (scopes) => [
        `token of a coordinator: ${scopes.join(', ')}`,
        (api: TestApi, { partnership }: Scene) => api.withToken(COORDINATOR, scopes, [partnership.own]),
      ],
    ),
  ),
  'token of a representative': (api, { partner }) =>
    api.withToken('PARTNER_REPRESENTATIVE', EVERY_SCOPE, [partner.represented]),
  'token of the district coordinator: READ_INTERNAL, WRITE': (api) =>
    api.withToken('DISTRICT_COORDINATOR', ['READ_INTERNAL', 'WRITE']),
};
