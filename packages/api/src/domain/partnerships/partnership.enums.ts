import { registerEnumType } from 'type-graphql';

export enum PartnershipScope {
  DISTRICT = 'DISTRICT',
  OUTSIDE = 'OUTSIDE',
}
registerEnumType(PartnershipScope, {
  name: 'PartnershipScope',
  description: 'Whether a partnership is one of the district’s own.',
  valuesConfig: {
    DISTRICT: { description: 'Of this district.' },
    OUTSIDE: { description: 'From elsewhere; known because it took part in something.' },
  },
});

export enum PartnershipScopeFilter {
  DISTRICT = 'DISTRICT',
  ALL = 'ALL',
}
registerEnumType(PartnershipScopeFilter, {
  name: 'PartnershipScopeFilter',
  description: 'Which partnerships a list holds.',
  valuesConfig: {
    DISTRICT: { description: 'The district’s own.' },
    ALL: { description: 'Those from elsewhere too.' },
  },
});

export enum PartnershipStatus {
  ACTIVE = 'ACTIVE',
  ENDED = 'ENDED',
}
registerEnumType(PartnershipStatus, {
  name: 'PartnershipStatus',
  description: 'Whether a partnership works.',
  valuesConfig: { ACTIVE: { description: 'It works.' }, ENDED: { description: 'It has ended.' } },
});

export enum PartnershipSymbol {
  CIRCLE = 'CIRCLE',
  TRIANGLE = 'TRIANGLE',
  SQUARE = 'SQUARE',
  DIAMOND = 'DIAMOND',
  HEXAGON = 'HEXAGON',
  STAR = 'STAR',
  CROSS = 'CROSS',
  RING = 'RING',
}
registerEnumType(PartnershipSymbol, {
  name: 'PartnershipSymbol',
  description: 'The shape that stands beside a partnership’s colour, so that colour never speaks alone.',
  valuesConfig: Object.fromEntries(
    Object.values(PartnershipSymbol).map((shape) => [shape, { description: `A ${shape.toLowerCase()}.` }]),
  ),
});

export enum PartnershipOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
}
registerEnumType(PartnershipOrder, {
  name: 'PartnershipOrder',
  description: 'Orders of partnerships.',
  valuesConfig: {
    NAME_ASC: { description: 'By name, as Polish sorts.' },
    NAME_DESC: { description: 'By name, backwards.' },
  },
});
