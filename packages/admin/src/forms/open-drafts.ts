import { draftsOf } from './drafts.js';

/** How long to wait for other tabs to report which drafts they are writing; a closed tab does not answer. */
const ANSWER_MS = 200;

/** The drafts of this tab, and whether their form is still open. */
const ours = new Map<string, boolean>();
let tabs: BroadcastChannel | undefined;

interface Message {
  /** The drafts that the sender is writing; set only in an answer. */
  readonly open?: readonly string[];
}

/**
 * Reserves a draft for an open form, so that no other form takes it over. @returns a function to call when
 * the form closes
 */
export function holdDraft(draft: string): () => void {
  channel();
  ours.set(draft, true);
  return () => void ours.set(draft, false);
}

/**
 * The latest draft of a form that no open form is writing, because its form or tab was closed or crashed.
 * Each open form has its own draft, so two tabs never overwrite each other's.
 */
export async function findAbandonedDraft(account: string, form: string): Promise<string | null> {
  const stored = draftsOf(account, form).filter((draft) => ours.get(draft) !== true);
  const areAllOurs = stored.every((draft) => ours.has(draft));
  const open = stored.length === 0 || areAllOurs ? [] : await openElsewhere();
  return stored.find((draft) => !open.includes(draft)) ?? null;
}

function openElsewhere(): Promise<readonly string[]> {
  const asking = channel();
  return new Promise((resolve) => {
    const found: string[] = [];
    const collect = ({ data }: MessageEvent<Message>) => void found.push(...(data.open ?? []));
    asking.addEventListener('message', collect);
    asking.postMessage({} satisfies Message);
    setTimeout(() => {
      asking.removeEventListener('message', collect);
      resolve(found);
    }, ANSWER_MS);
  });
}

/** Opens the channel between tabs. From then on this tab answers others that ask for open drafts. */
function channel(): BroadcastChannel {
  if (tabs) return tabs;
  const opened = new BroadcastChannel('partnerstwa.drafts');
  opened.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    const open = [...ours].filter(([, isOpen]) => isOpen).map(([draft]) => draft);
    if (!data.open && open.length > 0) opened.postMessage({ open } satisfies Message);
  });
  return (tabs = opened);
}
