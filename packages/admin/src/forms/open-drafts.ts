import { draftsOf } from './drafts.js';

/** How long other tabs have to say which drafts they write; one that is gone says nothing. */
const ANSWER_MS = 200;

/** Drafts of this tab: whether their form is still open. */
const ours = new Map<string, boolean>();
let tabs: BroadcastChannel | undefined;

interface Message {
  /** Set in an answer. */
  readonly open?: readonly string[];
}

/** Says that a form writes this draft, so that no other form takes it. @returns what to call when the form closes */
export function holdDraft(draft: string): () => void {
  channel();
  ours.set(draft, true);
  return () => void ours.set(draft, false);
}

/**
 * The latest draft of a form that no open form writes: its form was closed, or its tab was closed or crashed. Each
 * open form has a draft of its own, so two tabs never write over one another.
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

/** Answers other tabs from the first form on. */
function channel(): BroadcastChannel {
  if (tabs) return tabs;
  const opened = new BroadcastChannel('partnerstwa.drafts');
  opened.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    const open = [...ours].filter(([, isOpen]) => isOpen).map(([draft]) => draft);
    if (!data.open && open.length > 0) opened.postMessage({ open } satisfies Message);
  });
  return (tabs = opened);
}
