import { editions } from './edition.ts';

/** Chapters of ACOEM's 2nd edition, incorporated on 15 June 2007 and renumbered in the regulation on 18 July 2009. */
// biome-ignore format: a table reads in columns
export const acoem2004 = editions([
  { id: 'mtus-general-approaches-2004', subject: 'general-approaches', title: 'General Approaches', year: 2004, section: '9792.22', from: '2007-06-15', until: '2017-12-01', says: 'ACOEM 2nd edition, chapters 1, 2, 3 and 5; chapter 7 is not part of it', confidence: 'medium' },
  { id: 'mtus-pain-2004', subject: 'chronic-pain', title: 'Pain, Suffering, and the Restoration of Function', year: 2004, section: '9792.23', chapter: 6, scope: 'chronic', pages: [105, 116], from: '2007-06-15', until: '2009-07-18', says: 'ACOEM 2nd edition, chapter 6, until the chronic pain guideline took its place', confidence: 'medium' },
  { id: 'mtus-neck-upper-back-2004', subject: 'neck-upper-back', title: 'Neck and Upper Back Complaints', year: 2004, section: '9792.23.1', chapter: 8, pages: [165, 193], from: '2007-06-15', until: '2017-12-01', says: 'ACOEM 2nd edition, chapter 8' },
  { id: 'mtus-shoulder-2004', subject: 'shoulder', title: 'Shoulder Complaints', year: 2004, section: '9792.23.2', chapter: 9, pages: [195, 224], from: '2007-06-15', until: '2017-12-01', says: 'ACOEM 2nd edition, chapter 9' },
  { id: 'mtus-elbow-2007', subject: 'elbow', title: 'Elbow Complaints', year: 2007, section: '9792.23.3', chapter: 10, from: '2007-06-15', until: '2017-12-01', says: 'ACOEM 2nd edition, chapter 10 as revised in 2007, with its own page numbers' },
  { id: 'mtus-forearm-wrist-hand-2004', subject: 'forearm-wrist-hand', title: 'Forearm, Wrist, and Hand Complaints', year: 2004, section: '9792.23.4', chapter: 11, pages: [253, 285], from: '2007-06-15', until: '2017-12-01', says: 'ACOEM 2nd edition, chapter 11' },
  { id: 'mtus-low-back-2004', subject: 'low-back', title: 'Low Back Complaints', year: 2004, section: '9792.23.5', chapter: 12, pages: [286, 326], from: '2007-06-15', until: '2017-12-01', says: 'ACOEM 2nd edition, chapter 12' },
  { id: 'mtus-knee-2004', subject: 'knee', title: 'Knee Complaints', year: 2004, section: '9792.23.6', chapter: 13, pages: [329, 360], from: '2007-06-15', until: '2017-12-01', says: 'ACOEM 2nd edition, chapter 13' },
  { id: 'mtus-ankle-foot-2004', subject: 'ankle-foot', title: 'Ankle and Foot Complaints', year: 2004, section: '9792.23.7', chapter: 14, pages: [361, 386], from: '2007-06-15', until: '2017-12-01', says: 'ACOEM 2nd edition, chapter 14' },
  { id: 'mtus-stress-2004', subject: 'stress', title: 'Stress Related Conditions', year: 2004, section: '9792.23.8', chapter: 15, pages: [385, 411], from: '2007-06-15', until: '2017-12-01', says: 'ACOEM 2nd edition, chapter 15', confidence: 'medium' },
  { id: 'mtus-eye-2004', subject: 'eye', title: 'Eye', year: 2004, section: '9792.23.9', chapter: 16, pages: [415, 457], from: '2007-06-15', until: '2017-12-01', says: 'ACOEM 2nd edition, chapter 16', confidence: 'medium' },
]);
