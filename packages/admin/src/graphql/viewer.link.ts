import { ApolloLink } from '@apollo/client';
import { from, of, switchMap } from 'rxjs';

const REASONS = ['SESSION_ENDED', 'OTHER_ACCOUNT', 'RIGHTS_CHANGED'] as const;

/** How whoever the API answers now differs from the person for whom the screens were made. */
export interface ViewerChange {
  readonly reason: (typeof REASONS)[number];
  /** A command waits for the person to sign in again. */
  readonly isCommandWaiting: boolean;
}

/** These change who is signed in, so they are sent by anybody. */
const CHANGES_VIEWER = ['SignIn', 'SignOut', 'SignOutEverywhere', 'UsePasswordLink'];
const NOBODY = 'public';

/** `Viewer.key` of the person for whom the screens were made; null before the API has said it. */
let key: string | null = null;
let change: ViewerChange | null = null;
const waiting = new Set<{ readonly isCommand: boolean; finish(again: boolean): void }>();
const listeners = new Set<() => void>();
let tabs: BroadcastChannel | undefined;

/**
 * Sends with every operation for whom its answer is meant. If somebody else would be answered (the session has ended,
 * the rights have changed), the API refuses, and screens keep what they show until the person has decided what to do.
 * So a screen never mistakes missing rights for missing data.
 */
export const viewerLink: ApolloLink = new ApolloLink((operation, forward) => {
  const { operationName = '', operationType } = operation;
  const isCommand = operationType === 'mutation';
  const isByAnybody = CHANGES_VIEWER.includes(operationName);
  const sentFor = key;
  if (key !== null && !isByAnybody)
    // Commands check rights themselves, so only the account has to be the same.
    operation.setContext({ headers: { 'expect-viewer': isCommand ? accountOf(key) : key } });
  return forward(operation).pipe(
    switchMap((result) => {
      const reason = REASONS.find((each) => each === result.errors?.[0]?.extensions?.['reason']);
      if (reason === undefined) {
        const next = keyIn(result.data);
        if (next !== undefined) setKey(next);
        if (next !== undefined && isByAnybody) tabs?.postMessage(next);
        return of(result);
      }
      // Somebody has signed in since it was sent.
      if (key !== sentFor) return viewerLink.request(operation, forward);
      const waits = !isCommand || reason === 'SESSION_ENDED';
      setChange({ reason, isCommandWaiting: isCommand && waits });
      if (!waits) return of(result);
      const decided = new Promise<boolean>((finish) => waiting.add({ isCommand, finish }));
      return from(decided).pipe(
        switchMap((again) => (again ? viewerLink.request(operation, forward) : of(result))),
      );
    }),
  );
});

/** Listens for sign-ins and sign-outs in other tabs: calls back if somebody else, or nobody, is signed in now. */
export function listenToTabs(onReplaced: (isSignedOut: boolean) => void): () => void {
  const channel = (tabs = new BroadcastChannel('partnerstwa.viewer'));
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    if (!setKey(data)) onReplaced(data === NOBODY);
  };
  return () => channel.close();
}

/** Why the screens may be outdated; null while they are not. */
export const viewerChange = {
  current: () => change,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Resolves when the viewer has changed, and reads therefore wait for a decision. */
export function whenViewerChanged(): Promise<void> {
  return new Promise((resolve) => {
    const stop = viewerChange.subscribe(check);
    function check() {
      if (!change) return;
      stop();
      resolve();
    }
    check();
  });
}

/** The person closed the dialog: commands that waited are refused, and forms keep their content. */
export function refuseWaitingCommands(): void {
  finish(false, ({ isCommand }) => isCommand);
  if (change) setChange({ ...change, isCommandWaiting: false });
}

/** The screens are made again, for whoever the API answers next. */
export function forgetViewer(): void {
  key = null;
  setChange(null);
  finish(false);
}

/** @returns whether it is still the same account; then everything that waited is sent again */
function setKey(next: string): boolean {
  const isSame = key === null || accountOf(key) === accountOf(next);
  key = next;
  if (isSame && change) {
    setChange(null);
    finish(true);
  }
  return isSame;
}

function setChange(next: ViewerChange | null): void {
  change = next;
  for (const listener of listeners) listener();
}

function finish(again: boolean, which: (one: { isCommand: boolean }) => boolean = () => true): void {
  for (const one of [...waiting].filter(which)) {
    waiting.delete(one);
    one.finish(again);
  }
}

function accountOf(viewer: string): string {
  return viewer.split('.')[0] ?? '';
}

interface WithViewer {
  readonly viewer?: { readonly key?: string } | null;
}

/** The key in an answer that says who the viewer is: the query of the viewer, or a command that changes them. */
function keyIn(data: unknown): string | undefined {
  const [root] = Object.entries((data ?? {}) as Record<string, WithViewer | null>);
  if (!root) return undefined;
  const [name, value] = root;
  const viewer = name === 'viewer' ? (value as WithViewer['viewer']) : value?.viewer;
  if (viewer === undefined) return undefined;
  return viewer === null ? NOBODY : viewer.key;
}
