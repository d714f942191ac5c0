import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import {
  type ClaimsQuery,
  ClaimsView,
  ReceiptsView,
  ReceiptView,
  type UploadedDelivery,
} from '#api/claims/contract.ts';
import { ask, type OnceKey, sending } from '../client.ts';

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

/** Where files of a delivery are sent in pieces. */
export const deliveryUploadsAddress = '/api/v1/claims/uploads';

/** Makes whole uploads one delivery: a ZIP, or files and their manifest. */
export function deliverUploads(delivery: z.input<typeof UploadedDelivery>, key: OnceKey): Promise<ReceiptView> {
  return ask(ReceiptView, '/api/v1/claims/deliveries/uploaded', sending('POST', delivery, key));
}

/** Asks anew for cases and receipts after a delivery. */
export function useDelivered(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [CLAIMS] });
}
