import { expect, test } from 'vitest';
import { kindOf } from '../../../../../../test/builders/records/pages-of-record.ts';
import { source } from './progress-report.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                              kind                         pages
  ['the form',                                               'progress-report',           "State of California|Division of Workers' Compensation|PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)|Check the box(es) which indicate why you are submitting a report|[X] Periodic Report (required 45 days after last report)  [ ] Change in treatment plan|Subjective complaints: neck stiff|Objective findings: tender|Work Status: Remain off work until 5/1/2016"],
  ['the form, badly scanned',                                'progress-report',           'PR1MARY TREATlNG PHYSlCIANS PROGRES REP0RT (PR-2)|Periodic Rcport|Subjective c0mplaints: knee swells|0bjective findings: effusion'],
  ['letters set apart',                                      'progress-report',           'Bay Spine Clinic|P R O G R E S S   N O T E|Subjective: back sore|Plan: refill'],
  ['a narrative',                                            'progress-report',           'Delta Orthopedics|Date of visit 4/2/2015|FOLLOW-UP VISIT|Mr. Poe returns today. Since the last visit he walks more.|Physical examination|Assessment|Plan: refill Mobic, return to clinic in 4 weeks'],
  ['without a title',                                        'progress-report',           'Delta Orthopedics|Interval history: pain unchanged since last visit|Objective findings: spasm|Treatment plan: continue|Work status: modified duty|Return to clinic in 6 weeks'],
  ['the permanent and stationary report',                    'progress-report',           "PRIMARY TREATING PHYSICIAN'S PERMANENT AND STATIONARY REPORT (PR-4)|Employee|Date last worked|Objective findings|Impairment rating"],
  ['it asks for treatment; the form RFA is another paper',   'progress-report',           "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT|Subjective complaints: wrist|Treatment plan: request for authorization of six visits of therapy, see attached RFA|Work status: full duty"],
  ['therapy called progress',                                'therapy-note',              'PHYSICAL THERAPY PROGRESS NOTE|Visit 4 of 12|Subjective: less stiff|Therapeutic exercise 30 minutes|Manual therapy 15 minutes'],
  ['a consultation by its first words',                      'consultation',              'INITIAL ORTHOPEDIC EVALUATION|Referred by: Dr. Poe|History of present illness|Past medical history|Family history|Review of systems|Impression|Recommendations'],
])(`${source.cite}: %s`, (_why, kind, text) => {
  expect(kindOf(text)).toBe(kind);
});
