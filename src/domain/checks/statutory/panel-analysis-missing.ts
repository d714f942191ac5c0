import { outcomesOfPanel } from '#domain/cases/analyses/panel-vote.ts';
import { reviewerName } from '#domain/determinations/panel.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(e), (f)',
  says: 'of several reviewers the determination gives each one’s analysis, the majority prevails, and an even split goes for the treatment',
};

/** Says what the analysis of one of several reviewers lacks, and where the outcome is not what they voted. */
export const panelAnalysisMissing: Check = {
  rule: 'panel-analysis-missing',
  severity: 'error',
  source,
  find: ({ determination, summary, items }) => {
    const panel = determination.panel ?? [];
    const whole = placeIn(summary, { start: 0, end: Math.min(80, summary.text.length) });
    const said = (message: string): Defect => ({ item: null, message, at: whole });
    const ofMembers = panel.flatMap((member, index): Defect[] => {
      const who = reviewerName(index);
      return [
        ...(member.clinicalSummary.trim() === '' ? [said(`${who} gives no summary: add it.`)] : []),
        ...(member.items.length === items.length
          ? []
          : [said(`${who} does not decide every item: add what is missing.`)]),
      ];
    });
    const ofItems = items.flatMap(({ index, item, title, rationale }): Defect[] => {
      const opinions = panel.flatMap(member => member.items[index] ?? []);
      const silent = panel.findIndex(member => member.items[index]?.rationale.trim() === '');
      const voted = opinions.length === 0 ? undefined : outcomesOfPanel(opinions.map(({ outcome }) => [outcome]))[0];
      return [
        ...(silent === -1
          ? []
          : [
              {
                item: index,
                message: `${reviewerName(silent)} gives no reasons for this item: add them.`,
                at: placeIn(rationale, { start: 0, end: Math.min(80, rationale.text.length) }),
              },
            ]),
        ...(voted === undefined || voted === item.outcome
          ? []
          : [
              {
                item: index,
                message: `The reviewers voted ${voted}, and the item says ${item.outcome}: put the outcome right.`,
                at: placeIn(title, { start: 0, end: title.text.length }),
              },
            ]),
      ];
    });
    return [...ofMembers, ...ofItems];
  },
};
