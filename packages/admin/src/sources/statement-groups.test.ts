import type { StatementPartsFragment } from '../graphql/operations.js';
import { statementGroups } from './statement-groups.js';

let count = 0;
const statement = (given: Partial<StatementPartsFragment>): StatementPartsFragment => ({
  __typename: 'Statement',
  id: `Statement:${(count += 1)}`,
  version: 1,
  field: 'foundedOn',
  value: '2011',
  wording: null,
  source: { __typename: 'Source', id: 'Source:1', title: 'A', publisher: null, url: null },
  disagreements: [],
  ...given,
});

describe('groups of statements', () => {
  it('list each field once, and each of its values once with all its statements', () => {
    const [first, second] = [statement({}), statement({})];
    const groups = statementGroups([first, statement({ field: 'area', value: 'Potocka' }), second]);
    expect(groups.map(({ field }) => field)).toEqual(['foundedOn', 'area']);
    expect(groups[0]?.values).toEqual([{ value: '2011', by: [first, second] }]);
  });

  it('are disputed if one statement contradicts another', () => {
    const disagreements = [{ __typename: 'Statement' as const, id: 'Statement:x' }];
    const [founded, area] = statementGroups([
      statement({ disagreements }),
      statement({ value: '2012', disagreements }),
      statement({ field: 'area', value: 'Potocka' }),
    ]);
    expect(founded).toMatchObject({ isDisputed: true, values: [{ value: '2011' }, { value: '2012' }] });
    expect(area?.isDisputed).toBe(false);
  });

  it('keep statements without a value apart from those with a value', () => {
    const [group] = statementGroups([statement({ value: null, wording: 'od dawna' }), statement({})]);
    expect(group?.values.map(({ value }) => value)).toEqual([null, '2011']);
  });
});
