import type { Settings } from './settings.ts';

/** The settings before the user changes any, and before they are read. */
export const defaultSettings: Settings = {
  unit: '',
  author: '',
  fonts: 'gb',
  ownFaces: {},
  shading: true,
  digits: 'times',
  theme: 'system',
  highContrast: false,
  textSize: 100,
  pictureColours: 'blue',
  lastYearShown: true,
  namesHidden: false,
};
