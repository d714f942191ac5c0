import type { ReactNode } from 'react';

export type PlaceOnPage = {
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
};
export type OpenPlace = (page: number, span: { readonly start: number; readonly end: number } | null) => void;

type Props = { readonly at: PlaceOnPage; readonly open: OpenPlace; readonly children: ReactNode };

/** What the record says, as the way to where it says so. */
export function PlaceLink({ at, open, children }: Props) {
  return (
    <button type="button" className="place-link" data-record-link title={at.quote} onClick={() => open(at.page, at)}>
      {children} <span className="quiet">p. {at.page}</span>
    </button>
  );
}
