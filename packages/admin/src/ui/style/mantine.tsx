import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useColorScheme } from './color-scheme.js';

/** The nonce that lets this page's own styles in; see the policy that comes with it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
// Where the library that holds the page still under a dialog looks for it.
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** What Mantine works out in script. What it takes from style sheets is theme.css's. */
const theme = createTheme({
  primaryShade: 9,
  autoContrast: true,
  luminanceThreshold: 0.28,
  respectReducedMotion: true,
  // By name: to import them here would bring all of them with the first screen that needs one.
  components: {
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
  },
});

/** Fields, dialogs and lists of suggestions are Mantine's: what stands in here may use them. See with-mantine.tsx. */
export function Mantine({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={useColorScheme()}
      withCssVariables={false}
      withGlobalClasses={false}
      // The attributes of the page are ours.
      getRootElement={() => undefined}
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  );
}
