import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { OrNewField } from '../forms/or-new-field.js';
import { SearchField } from '../forms/search-field.js';
import type { OptionSearch, SearchExtra } from '../ui/controls/search-select.js';
import { useMessages } from '../ui/text/messages.js';
import { NewSourceDialog } from './new-source.dialog.js';
import { SourcesToChooseDocument } from './source.commands.graphql.js';
import { sourceMessages } from './source.messages.js';

interface SourceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly extras?: readonly SearchExtra[];
  onType?(text: string): void;
}

/** Picks a source, or creates a missing one. */
export function SourceOrNewField(props: SourceFieldProps): ReactNode {
  const messages = useMessages(sourceMessages);
  const { rights } = useViewer();
  return (
    <OrNewField
      picker={SourceField}
      field={props}
      mayAdd={rights.coordinate}
      dialog={NewSourceDialog}
      newLabel={messages.newSource}
      addAs={messages.addAs}
    />
  );
}

function SourceField(props: SourceFieldProps): ReactNode {
  return <SearchField {...props} search={useSourceSearch()} />;
}

function useSourceSearch(): OptionSearch {
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 200);
  const { data, previousData } = useQuery(SourcesToChooseDocument, {
    variables: { search },
    skip: search === '',
  });
  const edges = search === '' ? [] : ((data ?? previousData)?.sources.edges ?? []);
  return {
    options: edges.map(({ match, node: { id, title, publisher } }) => ({
      id,
      name: title,
      note: publisher ?? undefined,
      isSimilar: match === 'SIMILAR',
    })),
    isCurrent: search === text.trim() && (search === '' || data !== undefined),
    onSearch: setText,
  };
}
