/** The orders of the list as its menu names them, by the name of the order. */
export const sortWords = {
  worth: 'Most worth reviving',
  silence: 'Longest silent',
  exchanged: 'Most exchanged',
  connected: 'Recently connected',
  forecast: 'Forecast',
  name: 'Name',
  company: 'Company',
} as const;
