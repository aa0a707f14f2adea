import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../../accounts/session/viewer.js';
import { OrNewField } from '../../forms/or-new-field.js';
import { SearchField } from '../../forms/search-field.js';
import type { OptionSearch, SearchExtra, SearchOption } from '../../ui/controls/search-select.js';
import { useMessages } from '../../ui/text/messages.js';
import { NewSeriesDialog } from './new-series.dialog.js';
import { SeriesToChooseDocument } from './series.commands.graphql.js';
import { seriesMessages } from './series.messages.js';

interface SeriesFieldProps {
  readonly name: string;
  readonly label: string;
  readonly chosen?: SearchOption | null;
  readonly extras?: readonly SearchExtra[];
  onType?(text: string): void;
}

/** Field to choose a series, or to add a new one. */
export function SeriesOrNewField(props: SeriesFieldProps): ReactNode {
  const messages = useMessages(seriesMessages);
  const { rights } = useViewer();
  return (
    <OrNewField
      picker={SeriesField}
      field={props}
      mayAdd={rights.coordinate}
      dialog={NewSeriesDialog}
      newLabel={messages.newSeries}
      addAs={messages.addAs}
    />
  );
}

function SeriesField(props: SeriesFieldProps): ReactNode {
  return <SearchField {...props} search={useSeriesSearch()} />;
}

function useSeriesSearch(): OptionSearch {
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data, previousData } = useQuery(SeriesToChooseDocument, {
    variables: { search },
    skip: search === '',
  });
  const edges = search === '' ? [] : ((data ?? previousData)?.eventSeries.edges ?? []);
  return {
    options: edges.map(({ match, node: { id, title } }) => ({
      id,
      name: title,
      isSimilar: match === 'SIMILAR',
    })),
    isCurrent: search === text.trim() && (search === '' || data !== undefined),
    onSearch: setText,
  };
}
