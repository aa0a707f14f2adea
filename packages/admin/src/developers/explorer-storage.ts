import { DRAFT_PREFIX } from '../forms/drafts.js';
import { removeSetting, saveSetting, readSetting, settingNames } from '../ui/settings.js';

const PREFIX = `${DRAFT_PREFIX}explorer.`;

/**
 * The explorer's storage. It keeps its data among the drafts, which signing out deletes, because office
 * computers are shared.
 */
export const explorerStorage = {
  get length() {
    return settingNames(PREFIX).length;
  },
  getItem: (name: string) => readSetting(PREFIX + name),
  setItem: (name: string, value: string) => void saveSetting(PREFIX + name, value),
  removeItem: (name: string) => removeSetting(PREFIX + name),
  clear: () => settingNames(PREFIX).forEach(removeSetting),
};
