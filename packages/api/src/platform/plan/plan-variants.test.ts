import { publicViewer } from '../viewer.js';
import { PlanVariants, type BranchValue } from './plan-variants.js';
import { Execution } from './execution.js';

const execution = (n: number) => new Execution(publicViewer, { n }, '2018-06-15');
const n = ({ variables }: Execution): BranchValue => Number(variables['n']);

/** Variants that record what is compiled. */
function recorded() {
  const variants = new PlanVariants<string>();
  const compiled: string[] = [];
  const find = (value: number) =>
    variants.find(execution(value), (branchOn) => {
      const isOdd = branchOn((request) => Number(n(request)) % 2) === 1;
      const leaf = isOdd ? `odd ${String(branchOn(n))}` : 'even';
      compiled.push(leaf);
      return leaf;
    });
  return { find, compiled };
}

test('compiles a variant once for all requests with the same branch values', () => {
  const { find, compiled } = recorded();
  expect([2, 4, 1, 3, 1, 8, 3].map(find)).toEqual([
    'even',
    'even',
    'odd 1',
    'odd 3',
    'odd 1',
    'even',
    'odd 3',
  ]);
  expect(compiled).toEqual(['even', 'odd 1', 'odd 3']);
});

test('compiles variants beyond the limit for each request and keeps the cached ones', () => {
  const { find, compiled } = recorded();
  const many = Array.from({ length: 100 }, (_, i) => 2 * i + 1);
  expect(many.map(find)).toEqual(many.map((value) => `odd ${value}`));
  compiled.length = 0;
  expect(many.map(find)).toEqual(many.map((value) => `odd ${value}`));
  expect(compiled).toEqual(many.slice(32).map((value) => `odd ${value}`));
});

test('caches nothing if a condition throws', () => {
  const variants = new PlanVariants<string>();
  const refuse = () => {
    throw new Error('refused');
  };
  expect(() => variants.find(execution(1), (branchOn) => String(branchOn(refuse)))).toThrow('refused');
  expect(variants.find(execution(1), (branchOn) => `then ${String(branchOn(n))}`)).toBe('then 1');
});
