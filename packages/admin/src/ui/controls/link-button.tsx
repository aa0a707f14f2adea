import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { lookOf, type ButtonLook } from './button.js';

interface AnchorButtonProps extends ButtonLook, AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** A link out of the app that looks like a button. */
export function AnchorButton({ variant, size, className, ...rest }: AnchorButtonProps): ReactNode {
  return <a {...rest} {...lookOf({ variant, size }, className)} />;
}

/** A link to another screen that looks like a button: for the main act of a page. */
export const LinkButton = createLink(AnchorButton);
