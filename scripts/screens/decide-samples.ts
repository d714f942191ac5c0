import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import samples from '../../samples/reviewers.json' with { type: 'json' };
import { callerAs, type DemoAccount } from '../../test/e2e/app/sign-in.ts';

/** The samples that pages show decided: one is public, of the other the public copy is being read. */
export const published = 'CM15-9100214';
export const served = 'CM16-9400033';

const drafts = {
  [published]: {
    summary:
      'A 52-year-old man with chronic low back pain that radiates down the left leg since an injury of March 14, 2011. He takes Norco and gabapentin, works eight hours a day again, and has no side effects.',
    decisions: [
      {
        outcome: 'overturned',
        guideline: 'MTUS Chronic Pain Medical Treatment Guidelines, Opioids, when to continue, page 80.',
        rationale:
          'The guideline continues opioids when the patient has returned to work and has better function and pain. Pain falls from 8/10 to 4/10, and work went from four to eight hours a day. The request is medically necessary.',
      },
      {
        outcome: 'overturned',
        guideline: 'MTUS Chronic Pain Medical Treatment Guidelines, Anti-epilepsy drugs, pages 16-17.',
        rationale:
          'The guideline recommends these drugs for neuropathic pain and continues them when pain falls by 30 percent. The leg pain of this radiculopathy is about 40 percent less. The request is medically necessary.',
      },
    ],
  },
  [served]: {
    summary:
      'A 39-year-old woman, a nursing assistant, with low back pain since she moved a patient on February 22, 2016. Her left foot has been weak since March 14, and the weakness is progressing.',
    decisions: [
      {
        outcome: 'overturned',
        guideline: 'ACOEM Chapter 12, Low Back Complaints, Special Studies, pages 303-305.',
        rationale:
          'The guideline supports imaging for unequivocal objective findings of nerve compromise. Left ankle dorsiflexion is 4/5 with decreased sensation over L5, a red flag. The request is medically necessary.',
      },
    ],
  },
} as const;

const Findings = z.object({ findings: z.array(z.object({ id: z.string(), open: z.boolean() })) });
const Stands = z.object({ state: z.string() });

/** Decides and signs the samples as their reviewer would, and publishes the one that is public; what is done already stays as it is. */
export async function decideSamples(url: string): Promise<void> {
  const [reviewer, director] = [asking(url, 'reviewer'), asking(url, 'medical-director')];
  for (const [caseNumber, { summary, decisions }] of Object.entries(drafts)) {
    const path = `/cases/${caseNumber}`;
    const state = async () => Stands.parse(await director('GET', path)).state;
    if ((await state()) === 'in-review') {
      await reviewer('PUT', `${path}/summary`, { clinicalSummary: summary });
      for (const [item, decision] of decisions.entries())
        await reviewer('PUT', `${path}/items/${item}/decision`, decision);
      const { findings } = Findings.parse(await reviewer('GET', `${path}/findings`));
      const reason = 'Looked at in the record; it does not change the decision.';
      for (const { id } of findings.filter(({ open }) => open))
        await reviewer('POST', `${path}/findings/answers`, { finding: id, reason });
      const signer = samples.find(each => 'demoPassphrase' in each);
      await reviewer('POST', `${path}/signature`, { reviewer: signer?.login, passphrase: signer?.demoPassphrase });
    }
    // A job writes the letter.
    for (let left = 60; left > 0 && (await state()) === 'draft-quality'; left -= 1) await wait(500);
    if (caseNumber === published && (await state()) === 'determined') await director('POST', `${path}/publication`, {});
  }
}

/** Asks as somebody of the demo; what is refused stops the pictures, for they would show something else. */
function asking(url: string, who: DemoAccount) {
  const call = callerAs(() => url, who);
  return async (method: 'GET' | 'PUT' | 'POST', path: string, body?: object): Promise<unknown> => {
    const answer = await call(method, path, body);
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}
