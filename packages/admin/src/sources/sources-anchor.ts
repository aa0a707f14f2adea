/** The anchor of the part of a page that lists its sources: `/partnerzy/…#zrodla`. */
export const SOURCES_ANCHOR = 'zrodla';
