/** Words of the search of decisions, of its saved searches and facets. */
export const english = {
  page: 'Decisions',
  lead: 'Published decisions of independent medical review. Anyone may search them.',
  /** Said where the page is not in the language of the decisions. */
  inEnglish: '',
  keys: { next: 'Next, previous decision', open: 'Open it', search: 'Search' },
  typed: 'Words, “phrases”, or beginnings with a star',
  search: 'Search',
  searching: 'Searching the decisions',
  narrowedBy: 'Narrowed by',
  remove: ', remove',
  narrow: 'Narrow the list',
  more: (distinct: number) => `More of ${distinct}`,
  fewer: 'Fewer',
  found: 'What was found',
  count: (count: number, size: number) => {
    const all = `${size.toLocaleString('en')} ${size === 1 ? 'decision' : 'decisions'}`;
    return count === size ? all : `${count.toLocaleString('en')} of ${all}`;
  },
  instead: 'No decision has these words as typed. Shown instead:',
  anyOf: 'No decision has all of these words. These have some of them.',
  tooShort: (words: string) => `Too short to be looked for: ${words}`,
  leftOut: (count: number) =>
    `The last ${count === 1 ? 'word was' : `${count} words were`} not looked for: so many are not needed.`,
  noWords: 'Nothing you typed is a word, so all decisions are shown.',
  order: 'Order',
  orders: { relevance: 'Best first', newest: 'Newest first', oldest: 'Oldest first' },
  empty: 'No decision has been imported yet.',
  takenInBy: 'takes published determinations in: files, folders, ZIP files.',
  nothing: 'No decision fits.',
  nothingHelp: 'Fewer words or fewer marks find more; a star after the beginning of a word finds its endings.',
  showAll: 'Show all',
  pages: 'Pages of the list',
  previous: 'Previous',
  next: 'Next',
  range: (first: number, last: number) => `${first} to ${last}`,
  figures: 'How such treatments were decided',
  asCsv: 'All as CSV',
  asLines: 'JSON lines',
  about: 'About the data',
  feed: 'Feed of new ones',
  importMore: 'Import more',
  saved: {
    title: 'Saved searches',
    name: 'Name of this search',
    save: 'Save this search',
    first: 'Search or narrow the list first.',
    kept: 'They are kept in this browser alone; a feed reader is told of new decisions by the feed of each.',
    notKept: 'This browser keeps nothing: they go when the page is closed.',
    feed: 'Feed',
    ofSearch: (name: string) => ` of ${name}`,
    remove: 'Remove',
  },
};

export type DecisionsWords = typeof english;
