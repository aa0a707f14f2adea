import {
  Calendar,
  Code,
  History,
  Home,
  MapPin,
  Network,
  User,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import { mayReadHistory } from '../accounts/session/may-read-history.js';
import type { CurrentViewer } from '../accounts/session/viewer.js';
import type { screenMessages } from './screens.messages.js';

/** A screen in the navigation. */
export interface Screen {
  readonly to: string;
  readonly messageKey: keyof (typeof screenMessages)['pl'];
  readonly icon: LucideIcon;
  /** Whether the viewer sees the screen; by default everybody does. */
  readonly isVisibleTo?: (viewer: CurrentViewer) => boolean;
}

export const MAIN_SCREENS: readonly Screen[] = [
  { to: '/', messageKey: 'start', icon: Home },
  { to: '/calendar', messageKey: 'calendar', icon: Calendar },
  { to: '/partnerships', messageKey: 'partnerships', icon: Network },
  { to: '/partners', messageKey: 'partners', icon: UsersRound },
  { to: '/venues', messageKey: 'venues', icon: MapPin },
];

export const ADMINISTRATION_SCREENS: readonly Screen[] = [
  { to: '/accounts', messageKey: 'accounts', icon: User, isVisibleTo: ({ rights }) => rights.keepDistrict },
  { to: '/history', messageKey: 'history', icon: History, isVisibleTo: mayReadHistory },
];

export const DEVELOPERS_SCREEN: Screen = { to: '/developers', messageKey: 'developers', icon: Code };
