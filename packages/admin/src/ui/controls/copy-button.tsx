import { useState, type ReactNode } from 'react';
import { Button } from './button.js';
import { controlsMessages } from './controls.messages.js';
import { useMessages } from '../text/messages.js';

interface CopyButtonProps {
  readonly text: string;
  /** Names the copied text for screen readers, because a page may have several copy buttons. */
  readonly of: string;
  readonly size?: 'sm' | 'md';
}

/** A button that copies a text and confirms it. */
export function CopyButton({ text, of, size = 'md' }: CopyButtonProps): ReactNode {
  const messages = useMessages(controlsMessages);
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === text;
  return (
    <>
      <Button
        variant="default"
        size={size}
        aria-label={`${messages.copy}: ${of}`}
        onClick={() => void copy(text).then((done) => done && setCopied(text))}
      >
        {isCopied ? messages.copied : messages.copy}
      </Button>
      <span role="status" className="visually-hidden">
        {isCopied && messages.copied}
      </span>
    </>
  );
}

/**
 * Copies a text. Browsers allow the clipboard only on pages with TLS; on others, as in an office network,
 * this copies a selection.
 */
async function copy(text: string): Promise<boolean> {
  if (window.isSecureContext) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copySelected(text),
    );
  }
  return copySelected(text);
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  (focused?.parentElement ?? document.body).append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
