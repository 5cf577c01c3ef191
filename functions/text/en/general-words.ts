import { wordsOf } from '../assertion-words.ts';

/**
 * Words that say next to nothing by themselves: what is said is in the words around them, and a summary may word it with them
 * whether or not a report does.
 */
export const generalWords: ReadonlySet<string> = wordsOf(`
  someone somebody something anyone anybody anything everybody everyone everything else somewhere anywhere everywhere others another
  either neither any several certain such own whoever whatever whichever wherever whenever

  almost nearly roughly approximately about just merely simply quite rather fairly really indeed fully wholly entirely completely
  totally utterly thoroughly closely strongly deeply greatly highly heavily largely partly partially mainly chiefly primarily
  especially notably clearly evidently obviously actually basically generally broadly directly effectively essentially properly
  drastically considerably substantially markedly further farther far longer enough too straight jointly personally overall
  altogether instead otherwise thereby thereafter therein throughout often frequently sometimes usually typically commonly
  eventually finally ultimately immediately hardly ever easily duly

  idea ideas notion view views viewpoint opinion opinions thought thoughts word words point points story stories account accounts
  fact facts detail details information question questions answer answers subject subjects topic topics theme themes
  shape form forms manner fashion course means method methods basis sense nature range extent degree scale respect aspect aspects
  feature features element elements factor factors condition conditions circumstance circumstances context background setting
  position positions status state situation situations development developments problem problems trouble troubles difficulty
  difficulties concern concerns matter matters affair affairs purpose purposes intention intentions intent aim aims goal objective
  reason reasons result results outcome outcomes effect effects impact consequence consequences
  effort efforts attempt attempts step steps stage stages phase phases action actions act acts activity activities
  process processes practice practices behaviour behavior conduct approach attitude attitudes treatment
  role roles function functions task tasks example examples instance instances exception exceptions occasion occasions
  chance chances opportunity opportunities prospect prospects possibility possibilities expectation expectations
  feeling feelings mood attention awareness experience experiences talk remark remarks
  dozen dozens tens hundreds thousands scores handful couple pair pairs quarter quarters thirds fifths tenths

  age ages aged piece pieces item items object objects stuff money cost half middle rest remainder bit lack absence presence existence

  good real actual basic simple main major key important significant particular specific special usual usually possible clear obvious
  proper perfect suitable appropriate similar whole complete great considerable notable remarkable rapid overall equal due vague slim known ongoing

  appear appears appeared appearing seem seems seemed seeming occur occurs occurred occurring happen happens happened happening
  exist exists existed existing remain remains remained remaining stay stays stayed staying stand stands stood standing
  feel feels felt look looks looked looking think thinks thought thinking mean means meant meaning show shows showed shown showing
  let lets letting like likes liked please belong belongs belonged belonging concern concerns concerned concerning
  relate relates related regard regards regarded regarding deal deals dealt dealing enjoy enjoys enjoyed enjoying
  turn turns turned turning start starts started starting begin begins began begun beginning continue continues continued continuing
  spend spends spent spending speak speaks spoke spoken speaking argue argues argued arguing cite cites cited citing
  mention mentions mentioned mentioning complain complains complained complaining allude alludes alluded
  make makes made making get gets got getting find finds found finding try tries tried trying
  want wants wanted need needs needed happen provide provides provided providing offer offers offered offering
  consist consists consisted contain contains contained containing serve serves served serving
  come comes came coming go goes went gone going receive receives received receiving pass passes passed passing
  help helps helped helping undergo undergoes underwent perform performs performed`);
