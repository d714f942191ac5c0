import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { type ClaimsQuery, ClaimsView, ReceiptsView, ReceiptView } from '#api/claims/contract.ts';
import { ask } from '../client.ts';

const CLAIMS = 'claims';

/** A page of the cases of a claims administrator. */
export function claimsQuery(asked: z.input<typeof ClaimsQuery>) {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return queryOptions({
    queryKey: [CLAIMS, query],
    queryFn: ({ signal }) => ask(ClaimsView, `/api/v1/claims${query === '' ? '' : `?${query}`}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Receipts for the own deliveries, newest first. */
export const receiptsQuery = queryOptions({
  queryKey: [CLAIMS, 'receipts'],
  queryFn: ({ signal }) => ask(ReceiptsView, '/api/v1/claims/receipts', { signal }),
});

/** Sends a ZIP of documents for several cases with its manifest. */
export function deliver(sender: string, zip: Blob): Promise<ReceiptView> {
  return ask(ReceiptView, `/api/v1/claims/deliveries?sender=${encodeURIComponent(sender)}`, {
    method: 'POST',
    body: zip,
    headers: { 'content-type': 'application/zip' },
  });
}

/** Asks anew for cases and receipts after a delivery. */
export function useDelivered(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [CLAIMS] });
}
