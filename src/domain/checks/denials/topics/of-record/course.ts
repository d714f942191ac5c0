import type { Fact } from '#domain/evidence/fact.ts';
import { isAffirmed, isAffirmedOrPast } from '../../query.ts';
import type { RecordRow } from './row.ts';

const isGain = (fact: Fact): boolean =>
  fact.kind === 'function' && isAffirmed(fact) && fact.value.change === 'improved';

/** How the patient did: function, pain, work, what is taken. */
export const courseRows: readonly RecordRow[] = [
  {
    asks: 'a gain in function',
    weak: true,
    kinds: ['function'],
    words:
      /\b(?:function\w*|adls?|activit\w+ of daily living|daily activit\w+|activity (?:levels?|tolerance)|quality of life|abilit\w+ to (?:work|perform|function))\b(?=[\s\S]*\b(?:improve\w*|gains?|benefi\w*|increase\w*|restor\w+|better|progress|respon\w+|relief)\b)|\b(?:improve\w*|gains?|benefi\w*|increase\w*|restor\w+|better|progress|relief)\b(?=[\s\S]*\b(?:function\w*|adls?|activit\w+|quality of life|abilit\w+)\b)/,
    unless: /\b(?:functional restoration|goals?|plan to|potential|adjunct|intent\w*|program)\b/,
    fact: isGain,
    said: /\b(?:has |have |was able to |able to |now )?(?:returned|gone back|went back|progressed) to (?:[a-z]+ ){0,3}(?:work|duty|duties)\b/i,
    lasting: true,
  },
  {
    asks: 'improvement',
    weak: true,
    words:
      /^(?:(?:any|objective|subjective|clear|significant|documented|sustained|meaningful|evidence of|the|a)\s+)*(?:improvement|benefit|progress)s?\b/,
    fact: fact =>
      isGain(fact) || (fact.kind === 'treatment-tried' && isAffirmedOrPast(fact) && fact.value.response === 'helped'),
    lasting: true,
  },
  {
    asks: 'limits of function',
    weak: true,
    words:
      /\bfunction\w* (?:deficits?|limitations?|impairments?|loss|decline|status)\b|\b(?:limitations?|deficits?|difficult\w+) (?:in|of|with) (?:function\w*|adls?|activit\w+|daily)|\baffect\w* activit\w+/,
    unless: /\b(?:improve\w*|gains?)\b/,
    fact: fact =>
      fact.kind === 'function' &&
      isAffirmed(fact) &&
      (fact.value.change === 'limited' || fact.value.change === 'declined'),
  },
  {
    asks: 'less pain',
    sameCause: true,
    kinds: ['pain-score'],
    words:
      /\b(?:pain|analgesi\w+|vas|symptom\w*)\b(?=[\s\S]*\b(?:relief|reduc\w+|decreas\w+|decrements?|improve\w*|benefi\w*|lower\w*|less)\b)|\b(?:relief|reduc\w+|decreas\w+|decrements?|improve\w*)\b(?=[\s\S]*\b(?:pain|symptom\w*|vas)\b)|^(?:any |significant |sustained |the )*(?:relief|analgesia|efficacy|effectiveness|effect)\b/,
    unless:
      /\b(?:injections?|epidurals?|blocks?|acupuncture|chiropractic|tens|physical therapy|surgery)\b|\bpain (?:medications?|medicines?|pills?)\b[^.]{0,12}\b(?:reduc|decreas|lower|less)/,
    fact: fact => fact.kind === 'pain-score' && isAffirmed(fact) && fact.value.medication === 'with',
    said: /\b(?:pain|symptoms?)\b[^.]{0,40}\b(?:reduc\w+|decreas\w+|improv\w+|drop\w*|goes|went|from)\b[^.]{0,20}\b\d{1,2}(?:\s?\/\s?10)?\s+(?:down )?to\s+(?:an?\s+)?\d{1,2}\b|\b(?:[3-9]\d|100)\s?(?:%|percent)\s+(?:\w+\s+){0,3}(?:relief|reduction|improvement|decrease|better|less)\b|\bmedications?\b[^.]{0,30}\b(?:help\w*|reliev\w+|reduc\w+|decreas\w+)\b[^.]{0,20}\bpain\b|\bpain\b[^.]{0,40}\b\d{1,2}(?:\s?\/\s?10| out of 10)?\s+with\b[^.]{0,40}\b\d{1,2}(?:\s?\/\s?10| out of 10)?\s+(?:without|versus)\b|\b\d{1,2}\s?\/\s?10\b[^.;]{0,15}\b(?:before|without)\b[^.;]{0,30}\b\d{1,2}\s?\/\s?10\b|\bbrings? (?:the |his |her )?pain\b[^.]{0,12}\bto\b|\bpain\b[^.]{0,20}\b(?:is|was|are)\b[^.]{0,12}\b(?:reliev\w+|controlled|reduced|relieved|managed|better)\b[^.]{0,15}\b(?:with|by)\b/i,
    lasting: true,
  },
  {
    asks: 'a pain score',
    kinds: ['pain-score'],
    words:
      /\b(?:vas|pain (?:scores?|scales?|levels?|ratings?|intensity|assessments?)|visual analog\w*|numeric\w* (?:pain )?rating|(?:least|average|current|worst) (?:reported )?pain|severity of (?:the )?pain)\b/,
    unless: /\b(?:relief|reduc\w*|improve\w*|decreas\w*|change|before|after|pre|post|with(?:out)? (?:and|or))\b/,
    fact: fact => fact.kind === 'pain-score' && isAffirmed(fact),
  },
  {
    asks: 'a return to work',
    weak: true,
    kinds: ['work-status', 'function'],
    words:
      /\b(?:return\w*|went|gone|going|back) (?:back )?to (?:[a-z]+ ){0,2}(?:work|duty|job)\b|\b(?:is|currently|still|been) working\b/,
    fact: fact =>
      (fact.kind === 'work-status' &&
        isAffirmed(fact) &&
        (fact.value.status === 'full-duty' ||
          (fact.value.status === 'modified' && /\bwork(?:s|ing)\b|duty|return/i.test(fact.at.quote)))) ||
      (isGain(fact) && fact.kind === 'function' && /work|duty|duties|job/.test(fact.value.activity)),
  },
  {
    asks: 'a work status',
    unless: /\b(?:reduc\w*|decreas\w*|lift\w*|less|fewer|chang\w*)\b/,
    kinds: ['work-status'],
    words:
      /\bwork(?:ing)? (?:status|restrictions?|capacity|limitations?)\b|\b(?:restrictions|occupation|disability status)\b/,
    // Full duty is none with restrictions.
    fact: (fact, { own }) =>
      fact.kind === 'work-status' && isAffirmed(fact) && !(fact.value.status === 'full-duty' && /\brestrict/.test(own)),
  },
  {
    asks: 'medications',
    kinds: ['medication'],
    words:
      /\b(?:medication (?:list|regimen|history|use|reconciliation)|list of (?:current )?medications?|current (?:medications?|regimen)|medications? (?:taken|being taken|currently))\b/,
    fact: fact => fact.kind === 'medication' && isAffirmed(fact) && fact.value.status === 'current',
  },
  {
    asks: 'how the injury happened',
    kinds: ['mechanism'],
    words: /\bmechanism of (?:the )?injury\b|\bhow the (?:injury|accident) (?:occurred|happened)\b/,
    fact: fact => fact.kind === 'mechanism',
  },
  {
    asks: 'a flare or new injury',
    weak: true,
    words:
      /\b(?:acute )?(?:exacerbations?|flare-?\s?ups?|flares?|new injur\w+|re-?\s?injur\w+|acute injur\w+|worsening|aggravation)\b/,
    unless: /\b(?:deficits?|neurolog\w*)\b/,
    said: /\b(?:acute (?:exacerbation|flare(?:-?\s?up)?)|flare-?\s?ups?|flared|re-?injured|new injury|(?:pain|symptoms?) (?:has |have |is |are )?(?:significantly |markedly |acutely )?(?:worsened|worsening|worse|increased|flared)|exacerbation of (?:his|her|the) )/i,
  },
  {
    asks: 'a change of the condition',
    weak: true,
    words:
      /\b(?:change|new|progressive|worsen\w*)\b[^.]{0,30}\b(?:condition|symptoms?|findings?|complaints?|status|deficits?)\b/,
    said: /\b(?:new|progressive(?:ly)?|increasing(?:ly)?|worsening|worsened)\b[^.]{0,40}\b(?:weakness|numbness|pain|deficit|symptoms?|radicul\w+|tingling)\b/i,
  },
];
