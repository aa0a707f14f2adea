import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';

/** The look of a button, which links can share. */
export interface ButtonStyle {
  /**
   * `filled`: the main action of a screen; `default`: other actions; `subtle` and `quiet`: one of many, as in
   * list rows; `danger`: removes something.
   */
  readonly variant?: 'filled' | 'default' | 'subtle' | 'quiet' | 'danger';
  readonly size?: 'md' | 'sm' | 'compact';
}

export interface ButtonProps extends ButtonStyle, ButtonHTMLAttributes<HTMLButtonElement> {
  /** The action is still running: the button keeps the focus, and pressing it has no effect. */
  readonly loading?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The only button component of the app. */
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
