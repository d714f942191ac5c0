import type { Atom } from './atoms.ts';

// Short forms of letters like these that could be taken for the initials of a person.
/** Plain lower case, without stops. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `acct addr perrla perrl eomi wpi dob npi mrn attn dba tto fka aka amt qty pgs ext csr dwc dmv mva cbd ccp jcn tpa hmo ppo hr ac acl acth adl adls ae af ais ama ame amp ana ap aps as asa asap asc at atc atv av bc bid bls bm bmi bmp bp bpm br bs bun bx ca cap cbc cbt cc cd cdc cdl ce ces cfr ck cm cmc cmp cms cns co cole copd cox cpap cpk cpm cpr cpt cr crp crps cs csf ct cta cts cures cva cvs cxr dc ddd dds dea dep dexa di dip dj djd dl dm dme dmd dna do doi dol dor dos dpm dr drg ds dsm dtr dtrs dvt dw dwc dx ea ecg ecs ed edi eds ee eeg ek ekg em emg emr ems ent er erp es esi esr esp et etc ex fa fabere fbs fce fda fe fl fm fr fs ft fu fx ga gad gaf gerd gfr gi gp gt gu ha hb hba hcl hct hcv hd hdl hec hel hep hf hip hiv hnp ho hp hr hs htn hx ia ibs ibw ic icd icu id ie ii iii il im imr in inr ip iq is isi it iu iv iw ix jr kc kd kg kub lac lb lbp lbs lcl ld ldl le les lft lh li ll lle ln lo lp ls lsd lt lue lvn ma mac mcl mcp md me med meds mg mi min mj ml mm mme mmi mmpi mo mod mos mp mph mr mri mrs ms mtp mtus mua mva mvc na nb nc ncs ncv nd ne ng nih nj nl nm no np npo nrs ns nsaid nt nv ny oa oc od odi odg ok on op or orif os ot otc otr ou oz pa pc pcl pcp pdr pe pep per pet pf ph phn phq pi pip pl pm pmh pmr pn po pp ppd ppi pqme pr prn prp ps psa psg pt ptp ptsd pvc qd qh qhs qid qme qod rbc rc rcr rfa rhb rle rn ro rom ros rotc rr rs rsd rt rtc rtw rue rx sa sc sci scs si sig sij sl slap slr sn snf snri so sob soap sp spf sq sr ss ssi ssn ssri st stat sx ta tab tbi td tens tfcc tfl tg th tha tid tka tkr tl tlso tmd tmj tn top tp tpi tpr ttd tx uds ue ul um un up ur us uti ut va vac vas vib vs wa wbat wbc wc wcab wcirb we wnl wt xr yo yr`.split(
    /\s+/u,
  ),
);

/** True for a short form in capitals; with an accent it is none: `ÅSA`. */
export function isAbbreviation({ text, plain, shouted }: Atom): boolean {
  return shouted && ABBREVIATIONS.has(plain) && /^[A-Z]+$/u.test(text);
}
