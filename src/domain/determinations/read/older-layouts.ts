/** Layouts of other years, each known by headings format F1 does not have. */
const OLDER_LAYOUTS: readonly { readonly id: string; readonly marks: readonly RegExp[] }[] = [
  {
    id: 'F3',
    marks: [/medical\sprofessional\sreview/i, /issue\sat\sdispute/i, /relied\supon\sby\sprofessional\sreviewer/i],
  },
  {
    id: 'F2a',
    marks: [
      /notice\sof\sindependent\smedical\sreview\sdetermination/i,
      /independent\smedical\sreview\sdecision\sand\srationale/i,
      /medical\squalifications\sof\sthe\sexpert\sreviewer/i,
    ],
  },
  {
    id: 'F2b',
    marks: [/independent\smedical\sreview\sfinal\sdetermination\sletter/i, /IMR\sDECISION\(S\)\sAND\sRATIONALE\(S\)/i],
  },
];

/** The older layout a text shows a heading of, if any. */
export function olderLayout(text: string): string | null {
  return OLDER_LAYOUTS.find(layout => layout.marks.some(mark => mark.test(text)))?.id ?? null;
}
