/** Example queries of the developers' page and the explorer. A test validates them against the schema. */
export const EXAMPLES = [
  {
    name: 'search',
    query: `{
  partners(search: "gimnazjum 55", first: 5) {
    nodes {
      id
      name
      names {
        name
        kind
        validFrom { text }
        validTo { text }
      }
      memberships {
        nodes {
          role
          partnership { name }
        }
      }
    }
  }
}`,
  },
  {
    name: 'calendar',
    query: `{
  calendar(from: "2018-06-01", to: "2018-06-30") {
    title
    date {
      edtf
      precision
      earliest
      latest
      text(locale: PL)
    }
    participations(roles: [ORGANISER, CO_ORGANISER]) {
      role
      actor {
        __typename
        ... on Partnership { name }
        ... on Partner { name }
        ... on Network { name }
      }
    }
  }
}`,
  },
  {
    name: 'roster',
    query: `{
  partnerships {
    nodes {
      name
      memberships(asOf: "2018-06-01", first: 5) {
        totalCount
        nodes {
          certainty
          partner { name }
          statements { source { title url } }
        }
      }
    }
  }
}`,
  },
  {
    name: 'pages',
    query: `{
  events(orderBy: DATE_DESC, first: 3) {
    totalCount
    nodes {
      id
      title
      date { text(locale: EN) }
      venue { name address }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  },
] as const;

export type ExampleName = (typeof EXAMPLES)[number]['name'];
