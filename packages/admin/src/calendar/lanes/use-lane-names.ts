import { useMemo } from 'react';
import { usePartnerships, type ListedPartnership } from '../../partnerships/use-partnerships.js';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import { JOINT, OTHERS, UNKNOWN } from '../organisers.js';

export interface LaneNames {
  /** Ids of the partnerships that have a lane, in order. */
  readonly own: readonly string[];
  nameOf(lane: string): string;
  /** Symbol and colour of a partnership's lane; undefined for other lanes. */
  markOf(lane: string): ListedPartnership | undefined;
}

export function useLaneNames(): LaneNames {
  const messages = useMessages(calendarMessages);
  const partnerships = usePartnerships();
  return useMemo(() => {
    const byId = new Map(partnerships.map((each) => [each.id, each]));
    const beside: Record<string, string> = {
      [JOINT]: messages.joint,
      [OTHERS]: messages.others,
      [UNKNOWN]: messages.unknown,
    };
    return {
      own: [...byId.keys()],
      nameOf: (lane) => byId.get(lane)?.name ?? beside[lane] ?? '',
      markOf: (lane) => byId.get(lane),
    };
  }, [partnerships, messages]);
}
