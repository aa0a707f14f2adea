import { ApolloLink } from '@apollo/client';
import { from, of, switchMap } from 'rxjs';

const REASONS = ['SESSION_ENDED', 'OTHER_ACCOUNT', 'RIGHTS_CHANGED'] as const;

/** How the viewer that the API now recognises differs from the one the screens were rendered for. */
export interface ViewerChange {
  readonly reason: (typeof REASONS)[number];
  /** Whether a command is waiting for the person to sign in again. */
  readonly isCommandWaiting: boolean;
}

/** Operations that change who is signed in. They are sent without an expected viewer. */
const CHANGES_VIEWER = ['SignIn', 'SignOut', 'SignOutEverywhere', 'UsePasswordLink'];
const NOBODY = 'public';

/** `Viewer.key` of the viewer the screens were rendered for; null until the API has returned it. */
let key: string | null = null;
let change: ViewerChange | null = null;
const waiting = new Set<{ readonly isCommand: boolean; finish(again: boolean): void }>();
const listeners = new Set<() => void>();
let tabs: BroadcastChannel | undefined;

/**
 * Sends the expected viewer with every operation. If the session now belongs to somebody else, has ended or
 * has other rights, the API refuses, and the screens keep their content until the person has decided what to
 * do. So a screen never mistakes missing rights for missing data.
 */
export const viewerLink: ApolloLink = new ApolloLink((operation, forward) => {
  const { operationName = '', operationType } = operation;
  const isCommand = operationType === 'mutation';
  const isByAnybody = CHANGES_VIEWER.includes(operationName);
  const sentFor = key;
  if (key !== null && !isByAnybody)
    // Commands check rights themselves, so only the account has to match.
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
      // Somebody has signed in since the operation was sent.
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

/**
 * Listens for sign-ins and sign-outs in other tabs. Calls back if another account, or none, is signed in now.
 */
export function listenToTabs(onReplaced: (isSignedOut: boolean) => void): () => void {
  const channel = (tabs = new BroadcastChannel('partnerstwa.viewer'));
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    if (!setKey(data)) onReplaced(data === NOBODY);
  };
  return () => channel.close();
}

/** Why the screens may be outdated; null if they are not. */
export const viewerChange = {
  current: () => change,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Resolves once the viewer has changed; from then on reads wait for the person's decision. */
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

/** Refuses the waiting commands after the person has closed the sign-in dialog; forms keep their content. */
export function refuseWaitingCommands(): void {
  finish(false, ({ isCommand }) => isCommand);
  if (change) setChange({ ...change, isCommandWaiting: false });
}

/**
 * Forgets the viewer and refuses all waiting operations, before the screens are rendered for a new viewer.
 */
export function forgetViewer(): void {
  key = null;
  setChange(null);
  finish(false);
}

/** @returns whether the account is still the same; if so, all waiting operations are sent again */
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

/**
 * The viewer's key in a response that contains the viewer: from the viewer query, or a command that changes
 * the viewer.
 */
function keyIn(data: unknown): string | undefined {
  const [root] = Object.entries((data ?? {}) as Record<string, WithViewer | null>);
  if (!root) return undefined;
  const [name, value] = root;
  const viewer = name === 'viewer' ? (value as WithViewer['viewer']) : value?.viewer;
  if (viewer === undefined) return undefined;
  return viewer === null ? NOBODY : viewer.key;
}
