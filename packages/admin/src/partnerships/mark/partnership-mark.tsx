import type { CSSProperties, ReactNode } from 'react';
import type { PartnershipMarkFragment, PartnershipSymbol } from '../../graphql/operations.js';
import styles from './partnership-mark.module.css';
import { darkOf, JOINT_COLOUR } from './partnership-colours.js';

/** Symbols on a 20 × 20 grid, all of roughly the same visual weight. */
const SHAPES: Record<PartnershipSymbol, ReactNode> = {
  CIRCLE: <circle cx="10" cy="10" r="7.5" />,
  TRIANGLE: <path d="M10 2.2 18.4 17H1.6z" />,
  SQUARE: <rect x="3" y="3" width="14" height="14" rx="1" />,
  DIAMOND: <path d="M10 1.2 18.8 10 10 18.8 1.2 10z" />,
  HEXAGON: <path d="M10 1.5 17.4 5.8v8.4L10 18.5 2.6 14.2V5.8z" />,
  STAR: <path d="m10 1.4 2.6 5.7 6.2.7-4.6 4.2 1.3 6.1L10 15l-5.5 3.1 1.3-6.1L1.2 7.8l6.2-.7z" />,
  CROSS: <path d="M7 2h6v5h5v6h-5v5H7v-5H2V7h5z" />,
  RING: (
    <path
      fillRule="evenodd"
      d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6z"
    />
  ),
};

type Mark = Pick<PartnershipMarkFragment, 'symbol' | 'colour'>;

/**
 * The symbol of a partnership in its colour. Hidden from screen readers, because it repeats the name beside
 * it.
 */
export function PartnershipSymbolMark({
  of,
  size = 18,
}: {
  readonly of: Mark;
  readonly size?: number;
}): ReactNode {
  return (
    <svg
      className={styles.symbol}
      style={coloursOf(of)}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[of.symbol ?? 'CIRCLE']}
    </svg>
  );
}

/** Symbol and name, because colour alone must not convey meaning. */
export function PartnershipMark({
  of,
}: {
  readonly of: Omit<PartnershipMarkFragment, ' $fragmentName' | '__typename'>;
}): ReactNode {
  return (
    <span className={styles.mark}>
      <PartnershipSymbolMark of={of} />
      <span lang="pl">{of.name}</span>
    </span>
  );
}

/** The mark of joint events of several partnerships. */
export const JOINT_MARK: Mark = { symbol: 'HEXAGON', colour: JOINT_COLOUR.light };

/** Sets `--mark` to the colour of a partnership in the current theme. */
export function coloursOf({ colour }: Pick<Mark, 'colour'>): CSSProperties {
  const light = colour ?? '#495057';
  return { '--mark': `light-dark(${light}, ${darkOf(light)})` } as CSSProperties;
}
