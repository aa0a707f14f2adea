/** The modules whose components several screens share. */
const modules = import.meta.glob<Record<string, unknown>>(
  [
    '../ui/**/*.tsx',
    '../forms/**/*.tsx',
    '../graphql/*.tsx',
    '../partnerships/mark/*.tsx',
    '../events/event-status-*.tsx',
    '../commands/keys.tsx',
  ],
  { eager: true },
);

/** What React keeps of an element, as far as it is read here. */
interface Fiber {
  readonly elementType: unknown;
  readonly stateNode: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** The shared components that are not visible at the moment: `ui/controls/button Button`. */
export function missingParts(root: HTMLElement): string[] {
  const visible = new Set<unknown>();
  collectVisible(rootFiber(root), visible);
  return Object.entries(modules).flatMap(([file, members]) =>
    Object.entries(members)
      .filter(([name, member]) => isComponent(name, member) && !visible.has(member))
      .map(([name]) => `${file.replace(/^\.\.\/|\.tsx$/g, '')} ${name}`),
  );
}

/** Adds the type of every element that draws something visible; returns whether the list has such an element. */
function collectVisible(first: Fiber | null, visible: Set<unknown>): boolean {
  let isAnyVisible = false;
  for (let fiber = first; fiber; fiber = fiber.sibling) {
    const isVisible =
      collectVisible(fiber.child, visible) ||
      (fiber.stateNode instanceof Element && fiber.stateNode.checkVisibility());
    if (!isVisible) continue;
    isAnyVisible = true;
    visible.add(fiber.elementType);
  }
  return isAnyVisible;
}

/** React has no public way to ask which components are on a page. */
function rootFiber(root: HTMLElement): Fiber {
  const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$'));
  const container = key && (root as unknown as Record<string, { stateNode: { current: Fiber } }>)[key];
  if (!container) throw new Error('React has not drawn into this element');
  return container.stateNode.current;
}

function isComponent(name: string, member: unknown): boolean {
  const isWrapped = typeof member === 'object' && member !== null && '$$typeof' in member;
  return /^[A-Z][a-z]/.test(name) && (typeof member === 'function' || isWrapped);
}
