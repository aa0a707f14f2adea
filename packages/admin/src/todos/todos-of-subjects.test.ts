import type { TodoRowFragment } from '../graphql/operations.js';
import { todosOfSubjects } from './todos-of-subjects.js';

const todo = (id: string, subject: string) => ({ id, subject: { id: subject } }) as TodoRowFragment;

describe('to-dos of subjects', () => {
  it('are grouped at the position of the first, in their original order', () => {
    const rows = [todo('1', 'a'), todo('2', 'b'), todo('3', 'a'), todo('4', 'c')];
    const found = todosOfSubjects(rows).map(({ subject, todos }) => [subject.id, todos.map(({ id }) => id)]);
    expect(found).toEqual([
      ['a', ['1', '3']],
      ['b', ['2']],
      ['c', ['4']],
    ]);
  });
});
