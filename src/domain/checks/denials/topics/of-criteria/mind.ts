import { concept, near } from './concept.ts';
import type { RecordRow } from '../of-record/row.ts';

/** Mood, sleep, habits and the watch over opioids. */
export const mindCriteria: readonly RecordRow[] = [
  concept(
    'signs of depression',
    'depress\\w*|mood (?:disorder|symptoms?|disturbance|problems?)|psych(?:ological|iatric|osocial)? (?:symptoms?|complaints?|distress|condition|issues?|problems?|disorder)|emotional (?:distress|symptoms?)',
    '\\bphq\\S*\\b[^.;]{0,10}\\b(?:1\\d|2\\d)\\b|\\bbdi\\S*\\b[^.;]{0,10}\\b(?:1[4-9]|[2-6]\\d)\\b|\\b(?:cries|crying|tearful\\w*|weeps|weeping|hopeless\\w*|worthless\\w*|anhedoni\\w+|withdrawn|no interest|lost interest|lost (?:her |his )?appetite|thoughts of (?:death|dying|suicide)|wish(?:es)? (?:he|she) (?:were|was) dead|sad(?:ness)?|low mood|down mood)\\b|\\bgaf\\b[^.;]{0,6}[3-5]\\d',
    {
      unless: /\b(?:screen\w*|score|clearance|improve\w*|risk)\b/,
    },
  ),
  concept(
    'signs of anxiety or of a trauma',
    'anxi\\w*|panic|ptsd|post-?traumatic stress|stress (?:symptoms?|disorder)',
    '\\bgad\\S*\\b[^.;]{0,8}\\b(?:1\\d|2[01])\\b|\\b(?:flash-?backs?|nightmares?|hypervigilan\\w+|startl\\w+|panic attacks?|racing heart|palpitations?|avoids (?:driving|the|crowds)|worries|fearful|on edge|jumpy)\\b|\\bpcl\\S*\\b[^.;]{0,8}\\b(?:3[3-9]|[4-8]\\d)',
  ),
  concept(
    'how sleep is disturbed',
    '(?:sleep|insomnia)[a-z ]{0,24}(?:onset|maintenance|quality|latency|components?|type|problems?|difficult\\w*|disturbance|complaints?|trouble)|insomnia|trouble sleeping|(?:type|components?|kind) of insomnia|sleep (?:onset|maintenance|quality)|these components',
    "\\b(?:falls?|fall|get|gets|getting|drop(?:s|ping)? off) (?:asleep|to sleep)\\b|\\b(?:wakes?|wakens?|awakens?|awake|up)\\b[^.;]{0,20}\\b(?:night\\w*|times|at \\d|am\\b|a\\.m|hours|early|pain)|\\bsleeps? (?:poorly|badly|fitful|(?:only |about |just )*(?:[1-5]\\b|two|three|four|five))|\\bsleep\\b[^.;]{0,16}\\b(?:poor|broken|interrupted|disrupted|fitful|[1-5] (?:h|hrs?|hours))|\\b(?:cannot|can't|unable to|trouble|difficulty) (?:fall\\w* |stay\\w* |with )?sleep\\w*|\\bdaytime (?:fatigue|sleepiness)|\\bdozes",
    {
      unless: /\bhygiene|\bapnea|non-?pharmac|\bmeasures\b|\bcause|\betiology/,
    },
  ),
  concept(
    'measures for sleep other than drugs',
    'sleep (?:hygiene|measures|habits|education)|non-?pharmacolog\\w*|non-?drug|behaviou?ral (?:sleep|measures|treatment)',
    '\\bsleep (?:hygiene|habits|education|restriction)|\\b(?:no|avoid\\w*|cut\\w*|stopped|limit\\w*) (?:[a-z]+ )?(?:screens?|caffeine|coffee|naps?|tv|television)|\\b(?:fixed|regular|set) bed-?time|\\bstimulus control|\\bcbt-?i\\b|\\brelaxation\\b|\\bmelatonin|\\bdark room|\\bmeditat\\w+|\\bmindful\\w*',
    {
      eitherWay: 'denied',
      ever: true,
      sentence: told =>
        /\b(?:sleep|bed|hygiene|caffeine|insomnia|night|cbt|screens?|relax|meditat|melatonin)/i.test(told),
    },
  ),
  concept(
    'a sleep apnea',
    '(?:sleep )?apnea|osa\\b|(?:narcolepsy|shift[- ]work|sleep[- ]wake|any such) disorder',
    '\\bosa\\b|\\bapnea\\b|\\bcpap\\b|\\bbi-?pap\\b|\\bahi\\b[^.;]{0,8}\\b(?:[5-9]|\\d\\d)\\b|\\bnarcolep\\w+|\\bmslt\\b|\\bshift[- ]work (?:sleep )?disorder',
    {
      sentence: told => !/\b(?:no|without|denie[sd]|rule out|r\/o) (?:[a-z]+ ){0,2}(?:apnea|osa)/i.test(told),
    },
  ),
  concept(
    'an evaluation of the mind',
    '(?:psycho\\w*|behaviou?ral|mental)[a-z ]{0,20}(?:screen\\w*|evaluat\\w*|assess\\w*|clearance|testing)|psych(?:ological)? clear\\w*',
    '\\b(?:psycholog\\w+|psychiatr\\w+|psychosocial|behaviou?ral|psych)\\b[^.;]{0,20}\\b(?:screen\\w*|evaluat\\w+|clear\\w+|assess\\w+|testing|report|interview)\\b[^.;]{0,40}(?:\\d|\\bcleared|\\bby dr|\\bfound|\\bshowed|\\bgood candidate|\\bcandidate)|\\b(?:mmpi|mbmd|bhi|bdi)\\b[^.;]{0,20}\\b(?:valid|normal|\\d|no)',
    {
      ever: true,
      sentence: told => !/\b(?:request\w*|asks?|recommend\w*|refer\w*|pending|plan\w*)\b/i.test(told),
    },
  ),
  concept(
    'an instrument of the risk of misuse',
    '(?:risk|screen\\w*)[a-z ]{0,24}(?:stratif\\w*|assess\\w*|instrument|tool|misuse|abuse)|(?:stratif\\w*|assess\\w*|screen\\w*)[a-z ]{0,24}(?:risk|misuse|abuse)|risk of (?:misuse|abuse|aberran\\w*)',
    '\\b(?:ort|soapp\\S*|comm|dire|dast\\S*|audit\\S*|cage\\S*|opioid risk tool)\\b[^.;]{0,14}(?:\\d|\\b(?:low|moderate|high|score|negative|positive))|\\b(?:low|moderate|high) risk (?:(?:of|for) (?:misuse|abuse|aberran\\w*|opioid|addiction|diversion)|by|per|on)\\b',
    {
      eitherWay: 'denied',
    },
  ),
  concept(
    'a disorder of the use of opioids',
    '(?:opioid|opiate|substance|drug|alcohol)[a-z ]{0,8}(?:use disorder|addiction|dependence|abuse)|addict\\w*',
    '\\b(?:opioid|opiate|substance|alcohol)[- ]?(?:use )?(?:disorder|dependence|addiction|abuse)\\b|\\boud\\b|\\baddict(?:ed|ion)\\b|\\bf11\\.\\d|\\b304\\.\\d|\\bcravings?\\b|\\bheroin\\b|\\bbuys?\\b[^.;]{0,16}\\bstreet|\\bstreet (?:pills|drugs|fentanyl)|\\bdetox\\w*|\\boverdos\\w+',
    {
      ever: true,
      unless: /\brisk|screen\w*|assess\w*|program|specialist|consult\w*/,
      sentence: told =>
        !/\b(?:criteria|program|risks?|medicine)\b|\b(?:no|without|denie[sd]|not) (?:[a-z]+ ){0,3}(?:addict|abuse|disorder|dependence|crav|overdos)|\bfamily|\b(?:brother|father|mother|sister|cousin)\b/i.test(
          told,
        ),
    },
  ),
  concept(
    'that the doctor will not go on alone',
    '(?:discomfort|uncomfortable|not (?:be )?comfortable|uneas\\w+|unwilling\\w*|beyond)|comfortable (?:handling|managing|prescrib\\w*|with)',
    '\\b(?:beyond|outside) (?:what|my|his|her|the scope)\\b|\\b(?:not|un)[- ]?comfortable\\b|\\bplease (?:see|take over|assume)|\\b(?:decline[sd]?|refuse[sd]?|unwilling|does not want|do not want) (?:to )?(?:prescrib\\w+|continu\\w+|manag\\w+)|\\bdefer\\w*\\b[^.;]{0,20}\\b(?:pain|specialist)|\\bspecialist for taper',
    {
      eitherWay: 'denied',
    },
  ),
  concept(
    'work with the employer at hand',
    near('employer', 10, 'agree\\w*|offer\\w*|will'),
    '\\bemployer\\b[^.;]{0,20}\\b(?:will|agrees?|holds?|offer\\w*|accommodat\\w*|take (?:him|her) back)',
  ),
];
