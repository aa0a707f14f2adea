import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { buttonAttributes, type ButtonStyle } from './button.js';

interface AnchorButtonProps extends ButtonStyle, AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** A link to a page outside this app that looks like a button. */
export function AnchorButton({ variant, size, className, ...rest }: AnchorButtonProps): ReactNode {
  return <a {...rest} {...buttonAttributes({ variant, size }, className)} />;
}

/** A link to another screen that looks like a button, for main actions. */
export const LinkButton = createLink(AnchorButton);
