import { publicViewer } from '../viewer.js';
import { PlanVariants, type BranchValue } from './plan-variants.js';
import { Execution } from './execution.js';

const run = (n: number) => new Execution(publicViewer, { n }, '2018-06-15');
const n = ({ variables }: Execution): BranchValue => Number(variables['n']);

/** Shapes, and how often each was compiled. */
function counted() {
  const shapes = new PlanVariants<string>();
  const made: string[] = [];
  const find = (value: number) =>
    shapes.find(run(value), (ask) => {
      const odd = ask((one) => Number(n(one)) % 2) === 1;
      const leaf = odd ? `odd ${String(ask(n))}` : 'even';
      made.push(leaf);
      return leaf;
    });
  return { find, made };
}

test('a shape is compiled once for all requests that answer its questions alike', () => {
  const { find, made } = counted();
  expect([2, 4, 1, 3, 1, 8, 3].map(find)).toEqual([
    'even',
    'even',
    'odd 1',
    'odd 3',
    'odd 1',
    'even',
    'odd 3',
  ]);
  expect(made).toEqual(['even', 'odd 1', 'odd 3']);
});

test('shapes beyond what is kept are right, and compiled each time, while those kept stay', () => {
  const { find, made } = counted();
  const many = Array.from({ length: 100 }, (_, i) => 2 * i + 1);
  expect(many.map(find)).toEqual(many.map((value) => `odd ${value}`));
  made.length = 0;
  expect(many.map(find)).toEqual(many.map((value) => `odd ${value}`));
  expect(made).toEqual(many.slice(32).map((value) => `odd ${value}`));
});

test('a question that refuses leaves nothing behind', () => {
  const shapes = new PlanVariants<string>();
  const refuse = () => {
    throw new Error('refused');
  };
  expect(() => shapes.find(run(1), (ask) => String(ask(refuse)))).toThrow('refused');
  expect(shapes.find(run(1), (ask) => `then ${String(ask(n))}`)).toBe('then 1');
});
