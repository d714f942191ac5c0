import { type RequestCheckInput, RequestCheckView } from '#api/request-checks/contract.ts';
import { ask, sending } from '../client.ts';

/** Asks what a request must show and what of it a report does; the server keeps nothing of it. */
export function checkRequest(request: RequestCheckInput): Promise<RequestCheckView> {
  return ask(RequestCheckView, '/api/v1/request-checks', sending('POST', request));
}
