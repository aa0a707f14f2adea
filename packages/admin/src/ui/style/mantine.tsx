import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useColorScheme } from './color-scheme.js';

/** The nonce that the page's content security policy requires for inline styles. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
// The library that locks scrolling under a dialog reads the nonce from here.
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** The parts of the theme that Mantine evaluates in script; theme.css holds its style variables. */
const theme = createTheme({
  primaryShade: 9,
  autoContrast: true,
  luminanceThreshold: 0.28,
  respectReducedMotion: true,
  // Configured by name: imports would load all of these components with the first screen that needs one.
  components: {
    Input: { defaultProps: { size: 'md' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
  },
});

/** Provides Mantine, which has the fields, dialogs and suggestion lists. See with-mantine.tsx. */
export function Mantine({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={useColorScheme()}
      withCssVariables={false}
      withGlobalClasses={false}
      // This app sets the attributes of the root element itself.
      getRootElement={() => undefined}
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  );
}
