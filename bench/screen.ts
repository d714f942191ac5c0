import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screenApplication } from '../src/commands/screening/screen-application.ts';
import { Application } from '../src/domain/eligibility/application/application.ts';
import { noticeOf, noticeText } from '../src/domain/eligibility/notice/notice.ts';
import { figure, print, rate } from './material/measure.ts';

/** The sample applications: what a screening costs beside reading and validating its input, which any intake does. */
const folder = join(import.meta.dirname, '../samples/applications');
const texts = readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8'));
const applications = texts.map(text => Application.parse(JSON.parse(text)));

function screened(application: Application) {
  const outcome = screenApplication(application);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.message);
  return outcome.screening;
}

const grounds = applications.reduce((sum, application) => sum + screened(application).grounds.length, 0);
const validated = await rate(() => texts.forEach(text => Application.parse(JSON.parse(text))));
const screening = await rate(() => applications.forEach(screened));
const both = await rate(() => texts.forEach(text => screened(Application.parse(JSON.parse(text)))));
const notices = await rate(() => applications.forEach(each => noticeText(noticeOf(screened(each), each))));
const each = ({ perSecond }: { readonly perSecond: number }) => figure(perSecond * applications.length);

print(`screen: ${applications.length} applications, ${grounds} grounds`, [
  ['screenings a second of one core, the time to apply counted', each(screening)],
  ['with the input read and validated', each(both)],
  ['with the notice to the parties', each(notices)],
  ['peer: input read and validated, nothing more', each(validated)],
]);
