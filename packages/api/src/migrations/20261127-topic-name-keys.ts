import { nameKey } from '@partnerstwa/shared/name-search';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createLog } from '../platform/log.js';

/** Computes the keys of topics by the rules of this version: „Sesja 3” and „Sesja 3-3” used to have the same. */
export class TopicNameKeys1795833000000 implements MigrationInterface {
  readonly name = 'TopicNameKeys1795833000000';

  async up(runner: QueryRunner): Promise<void> {
    const topics = await runner.manager.query<{ id: string; name: string }[]>(
      'select id, name from topic order by created_at, id',
    );
    // The keys are unique, so the old ones must not be in the way of the new ones.
    await runner.query('update topic set name_key = id::text');
    const taken = new Map<string, string>();
    for (const { id, name } of topics) {
      const key = nameKey(name);
      const other = taken.get(key);
      if (other !== undefined) {
        createLog('warn').warn('Two topics have the same name in two spellings: one may be a duplicate', {
          topic: id,
          other,
        });
        continue;
      }
      taken.set(key, id);
      await runner.query('update topic set name_key = $2 where id = $1', [id, key]);
    }
  }

  async down(): Promise<void> {
    // The former keys only kept different names apart less well.
  }
}
