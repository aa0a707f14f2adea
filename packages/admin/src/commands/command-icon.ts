/** Props of the icons in the palette. */
export const ICON = { size: 18, strokeWidth: 1.8, 'aria-hidden': true } as const;
