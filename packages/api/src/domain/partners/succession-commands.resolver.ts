import { payloadOf } from '../../platform/graphql/command.type.js';
import { commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { PartnerSuccession } from './partner.type.js';
import { successionAggregate } from './succession.aggregate.js';
import {
  CreatePartnerSuccessionInput,
  newSuccession,
  successionChanges,
  UpdatePartnerSuccessionInput,
} from './succession.input.js';

const commands = commandsOf(successionAggregate, {
  payload: payloadOf('PartnerSuccession', 'succession', () => PartnerSuccession),
  noun: 'succession',
});

export const SuccessionCommands = commandResolver({
  createPartnerSuccession: commands.create({
    input: CreatePartnerSuccessionInput,
    state: newSuccession,
    note: 'One partner succeeded another; for a coordinator of either.',
  }),
  updatePartnerSuccession: commands.update({
    input: UpdatePartnerSuccessionInput,
    changes: successionChanges,
    note: 'Only its date: another pair is another succession.',
  }),
  archivePartnerSuccession: commands.archive(),
  restorePartnerSuccession: commands.restore(),
});
