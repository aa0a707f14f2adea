import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Warm greys: paper rather than glass. */
const paper: MantineColorsTuple = [
  '#fbfaf7',
  '#f3f1eb',
  '#e6e3da',
  '#d3cfc4',
  '#b3aea1',
  '#868e96',
  '#6b6a64',
  '#4d4c47',
  '#33322f',
  '#1f1e1c',
];

/**
 * The look of everything, worked out once: no screen restates a colour or a size. Sizes are for eyes over 50: 17 px text,
 * 15 px at least, controls 44 px. Shades and borders are those that hold WCAG 2.2 AA in both themes.
 */
export const theme = createTheme({
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
  primaryColor: 'blue',
  primaryShade: { light: 9, dark: 9 },
  autoContrast: true,
  luminanceThreshold: 0.28,
  defaultRadius: 'md',
  colors: { gray: paper },
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.9375rem', sm: '1rem', md: '1.0625rem', lg: '1.25rem', xl: '1.5rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: {
    fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif",
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.25' },
      h2: { fontSize: '1.5rem', lineHeight: '1.3' },
      h3: { fontSize: '1.25rem', lineHeight: '1.35' },
    },
  },
  // By name: to import them here would bring all of them with the first view.
  components: {
    Button: { defaultProps: { size: 'md' } },
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Anchor: { defaultProps: { underline: 'always' } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
  },
});

/** Mantine's variables where its own fall short of contrast (checked with axe, and by hand for borders). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--input-height-md': '2.75rem', '--button-height-md': '2.75rem' },
  light: {
    '--mantine-color-body': '#fbfaf7',
    '--mantine-color-text': '#1f1e1c',
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#b02525',
    '--mantine-color-anchor': '#1864ab',
    '--mantine-color-default-border': '#868e96',
    '--mantine-color-blue-light-color': '#124f89',
    '--mantine-color-blue-outline': '#1864ab',
    '--mantine-color-red-light-color': '#8f1f1f',
    '--surface': '#ffffff',
    '--surface-sunken': '#f3f1eb',
    '--hairline': '#e0dcd1',
    '--ring': '#1864ab',
    '--ring-halo': '#ffffff',
  },
  dark: {
    '--mantine-color-body': '#161719',
    '--mantine-color-text': '#eceae4',
    '--mantine-color-dimmed': '#b8b8b8',
    '--mantine-color-placeholder': '#a6a6a6',
    '--mantine-color-error': '#ff8787',
    '--mantine-color-anchor': '#74c0fc',
    '--mantine-color-default-border': '#7a7a7a',
    '--mantine-color-blue-light-color': '#a5d8ff',
    '--mantine-color-blue-outline': '#74c0fc',
    '--mantine-color-red-light-color': '#ffc9c9',
    '--surface': '#1f2023',
    '--surface-sunken': '#191a1c',
    '--hairline': '#34363a',
    '--ring': '#74c0fc',
    '--ring-halo': '#161719',
  },
});
