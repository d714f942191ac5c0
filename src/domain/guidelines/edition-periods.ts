export const editionPeriods: Readonly<
  Record<string, { readonly from: string; readonly until: string | null; readonly title: string }>
> = {
  'mtus-chronic-pain-2009': {
    from: '2009-07-18',
    until: '2016-07-28',
    title: 'MTUS Chronic Pain Medical Treatment Guidelines of May 2009',
  },
  'mtus-chronic-pain-2016': {
    from: '2016-07-28',
    until: '2017-12-01',
    title: 'MTUS Chronic Pain Medical Treatment Guidelines of July 2016',
  },
  'mtus-opioids-2016': { from: '2016-07-28', until: '2017-12-01', title: 'MTUS Opioids Treatment Guidelines of 2016' },
  'mtus-acupuncture-2007': {
    from: '2007-06-15',
    until: '2017-12-01',
    title: 'MTUS Acupuncture Medical Treatment Guidelines of 2007',
  },
};
