import { conflict, notFound } from '../../platform/errors.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { globalId, keyOf } from '../../platform/plan/global-id.js';
import { dismissalAggregate } from './dismissal.aggregate.js';
import { checkedNote, type DismissMatterInput, type ReopenMatterInput } from './todo.input.js';
import type { MatterKind } from './todo.type.js';

/** Says that a matter cannot be found out or, of sources that disagree, is settled; who may change its subject may. */
export function dismissMatter(context: CommandContext, input: DismissMatterInput) {
  const note = checkedNote(input);
  return runCommand(context, 'dismissMatter', input, async (unit) => {
    const { key, kind, subjectType, subjectKey, field } = await matterOf(unit, input.id);
    const state = { kind, subjectId: globalId(subjectType, subjectKey), field, note };
    const { accountId } = unit.viewer;
    await unit.authorize(
      dismissalAggregate,
      await unit.createUnchecked(dismissalAggregate, state, { accountId }),
    );
    return { matter: key };
  });
}

/** Takes back that a matter was dismissed, whoever dismissed it. */
export function reopenMatter(context: CommandContext, input: ReopenMatterInput) {
  return runCommand(context, 'reopenMatter', input, async (unit) => {
    const { key, dismissal, dismissalVersion } = await matterOf(unit, input.id);
    if (!dismissal) throw conflict('input.id', { dismissal: null });
    await unit.archive(dismissalAggregate, globalId('MatterDismissal', dismissal), dismissalVersion);
    return { matter: key };
  });
}

interface Found {
  readonly key: string;
  readonly kind: MatterKind;
  readonly subjectType: string;
  readonly subjectKey: string;
  readonly field: string;
  /** The dismissal that stands; null while the matter is open. */
  readonly dismissal: string | null;
  readonly dismissalVersion: number;
}

/** @throws {Refusal} NOT_FOUND for one that was settled meanwhile, too */
async function matterOf(unit: UnitOfWork, id: string): Promise<Found> {
  const key = keyOf(id, 'Matter', 'input.id');
  const [found] = (await unit.sees('Matter', key)) ? await unit.manager.query<Found[]>(FIND, [key]) : [];
  if (!found) throw notFound('input.id');
  return found;
}

const FIND = `select m.id as key, m.kind, m.subject_type as "subjectType", m.subject_id as "subjectKey", m.field,
    d.id as dismissal, d.version as "dismissalVersion"
  from matter m left join matter_dismissal d on d.id = m.dismissal_id where m.about = matter_key(m.kind, $1)`;
