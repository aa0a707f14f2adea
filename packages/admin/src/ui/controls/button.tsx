import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

/** How a button looks; a link may look the same. */
export interface ButtonStyle {
  /** `filled`: the main act of a screen; `default`: any other; `subtle` and `quiet`: one of many, as in the rows of a list. */
  readonly variant?: 'filled' | 'default' | 'subtle' | 'quiet';
  readonly size?: 'md' | 'sm' | 'compact';
}

export interface ButtonProps extends ButtonStyle, ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it set going is not done yet: it keeps the focus, and a press does nothing. */
  readonly loading?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** What is pressed to do something. */
export function Button({
  variant,
  size,
  loading = false,
  onClick,
  className,
  type = 'button',
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      {...rest}
      {...buttonAttributes({ variant, size }, className)}
      type={type}
      aria-disabled={loading || undefined}
      onClick={loading ? (event) => event.preventDefault() : onClick}
      data-loading={loading || undefined}
    />
  );
}

/** The attributes that make an element look like a button. */
export function buttonAttributes({ variant = 'filled', size = 'md' }: ButtonStyle, className = '') {
  return { className: `${styles.button} ${className}`, 'data-variant': variant, 'data-size': size };
}
