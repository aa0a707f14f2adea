import type { Database } from '../../src/platform/database/database.js';
import type { TestApi, TestClient } from '../client.js';
import { commandOf, type Commands } from './commands.js';
import type { Scene } from './scene.js';

/** A scene with what was done in it before, and the account that writes now. */
export interface Stage extends Scene {
  /** The id of the writer's account; of no account for the public. */
  readonly writer: string;
  /** Ids of all changes so far, the writer's own and others'. */
  readonly changes: readonly string[];
  readonly todos: readonly string[];
  /** What the writer's partnership comes to organise by agreeing to. */
  readonly invitedTo: readonly string[];
  /** What ids are called in the scene. */
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Inputs that a command is tried with. */
export type Inputs = (stage: Stage) => readonly object[];

/** Stands for the version that a thing has when the input is sent. */
export const CURRENT = -1;

export function all<K extends string>(things: Readonly<Record<K, string>>): string[] {
  return Object.values(things);
}

/** Each thing by its id and version, with what else the input holds. */
export function each(ids: readonly string[], more: object = {}): object[] {
  return ids.map((id) => ({ id, version: CURRENT, ...more }));
}

/** The account of nobody. */
const NOBODY = '00000000-0000-4000-8000-00000000dead';

/**
 * What others took away from the writer's partnership, hid or ended, and what the writer took out themselves.
 */
export async function setStage(
  api: TestApi,
  commands: Commands,
  scene: Scene,
  writer: TestClient,
): Promise<Stage> {
  const { membership, participation, event, contact, partner, partnership } = scene;
  const district = await api.as('DISTRICT_COORDINATOR');
  const other = await api.as('PARTNERSHIP_COORDINATOR', [partnership.other]);
  const by = (who: TestClient) => (name: string, input: object) =>
    who.query(commandOf(commands, name), { input: { version: 1, ...input } });
  const done = async (who: TestClient, name: string, input: object) => {
    const { errors } = await by(who)(name, input);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  };
  await done(district, 'updateMembership', { id: membership.ended, to: { edtf: '2017' } });
  await done(district, 'archiveMembership', { id: membership.removed });
  await done(district, 'archiveParticipation', { id: participation.removed });
  await done(district, 'updateEvent', { id: event.demoted, status: 'DRAFT', visibility: 'INTERNAL' });
  await done(district, 'updateContact', { id: contact.hidden, visibility: 'PRIVATE' });
  await done(district, 'updatePartner', { id: partner.agreed, agreedToBePublic: false });
  await done(other, 'updateMembership', { id: membership.foreign, role: 'FOUNDER' });
  // Refused to all but the coordinator of the writer's own partnership.
  const tries = by(writer);
  await tries('archiveMembership', { id: membership.quit });
  await tries('updateMembership', { id: membership.left, to: { edtf: '2017' } });
  await tries('archiveParticipation', { id: participation.quit });
  const names = [{ name: 'Założona', kind: 'OFFICIAL' }];
  await takenBack(writer, commands, 'createPartner', {
    kind: 'GROUP',
    names,
    membership: { partnershipId: partnership.own },
  });
  await takenBack(writer, commands, 'createEvent', {
    title: 'Założone',
    kind: 'PICNIC',
    participations: [{ role: 'ORGANISER', actorId: partnership.own }],
  });
  return {
    ...scene,
    invitedTo: [event.asking, participation.asked, participation.asking],
    nameOf: namesIn(scene),
    writer: `Account:${writer.accountId || NOBODY}`,
    changes: await idsOf(api.database, 'Change', 'select id from change order by seq'),
    todos: await idsOf(api.database, 'Todo', 'select id from todo order by id'),
  };
}

function namesIn(scene: Scene): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(scene).flatMap(([group, things]) =>
      typeof things === 'string'
        ? [[things, group] as const]
        : Object.entries(things as Readonly<Record<string, string>>).map(
            ([name, id]) => [id, `${group}.${name}`] as const,
          ),
    ),
  );
}

/** Does something and undoes it, so that undoing the undoing would do it again. */
async function takenBack(writer: TestClient, commands: Commands, name: string, input: object): Promise<void> {
  const { data } = await writer.query<Record<string, { changeId: string }>>(commandOf(commands, name), {
    input,
  });
  const changeId = data?.[name]?.changeId;
  if (changeId) await writer.query(commandOf(commands, 'undo'), { input: { changeId } });
}

async function idsOf(database: Database, type: string, query: string): Promise<string[]> {
  return (await database.query<{ id: string }>(query)).map(({ id }) => `${type}:${id}`);
}
