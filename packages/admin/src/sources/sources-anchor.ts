/** Names on an address the part of a page that says what sources tell: `/partnerzy/…#zrodla`. */
export const SOURCES_ANCHOR = 'zrodla';
