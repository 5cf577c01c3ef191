import { type AssertionWords, connectorsOf, modesOf, wordsOf } from '../assertion-words.ts';

/** How English says that something is so, is not so, may be so, or is only said to be so. Words as tokens fold them. */
export const assertions: AssertionWords = {
  negations:
    wordsOf(`no not never none nobody nothing neither nor without cannot nowhere isn't aren't wasn't weren't don't doesn't
    didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't mustn't`),
  negativeVerbs:
    wordsOf(`fail fails failed failing refuse refuses refused refusing decline declines declined declining deny denies
    denied denying reject rejects rejected rejecting lack lacks lacked lacking avoid avoids avoided avoiding prevent prevents
    prevented preventing block blocks blocked blocking unable unwilling powerless neglect neglects neglected neglecting
    cease ceases ceased ceasing failure refusal inability unwillingness`),
  modes: modesOf({
    future:
      'will shall to-be plan plans planned planning intend intends intended set due agree agreed agrees decide decided decides promise promised promises pledge pledged pledges vow vowed vows scheduled vote votes voted prepare preparing prepares going would',
    expected: 'expect expects expected likely probably forecast forecasts predicted predict predicts projected tipped',
    possible:
      'may might could can possibly perhaps maybe potentially able consider considers considering considered threaten threatens threatened threatening propose proposes proposed proposing discuss discussing',
    wish: 'want wants wanted hope hopes hoped hoping aim aims aimed aiming seek seeks sought seeking urge urges urged urging ask asks asked asking call calls called calling demand demands demanded order orders ordered wish wishes offer offers offered tell told tells invite invited try tries tried trying attempt attempts attempted attempting wished wishing fight fighting campaign campaigning',
    duty: 'must should ought advise advises advised recommend recommends recommended need needs needed has-to have-to had-to required',
    alleged:
      'allegedly reportedly apparently supposedly alleged suspected believed thought rumoured rumored presumably',
  }),
  /** Infinitives behind these are facts: "managed to escape", "was forced to resign". */
  factive:
    wordsOf(`manage manages managed begin begins began begun start starts started continue continues continued force forces
    forced help helps helped lead leads led come came use used happened go went return returned cause caused allow allowed enable
    enabled rush rushed stop stopped prompt prompts prompted prompting forcing causing leading helping allowing enabling compel compels
    compelled compelling oblige obliged drove driven persuade persuades persuaded persuading inspire inspired inspiring`),
  connectors: connectorsOf({
    cause:
      'because, because of, due to, owing to, as a result of, caused by, as a result, led to, leads to, leading to, resulted in, resulting in, triggered, triggering, sparked, sparking, therefore, consequently, forced, forcing, causing, caused, causes, stems from, attributed to, result of, on account of, in response to, over fears, thus, hence, brought on by, brought about by, sparked by, triggered by, prompted by, thanks to, in retaliation for, in revenge for, in anger at, in anger over, in protest at, in protest over, in protest against, as punishment for, amid fears',
    after:
      'after, following, followed, since, later, afterwards, subsequently, once, in the wake of, then, days after, as soon as, having, on the heels of, within a week of, within a day of, within a month of, within a year of, within an hour of, within days of, within hours of, within weeks of, within months of, within minutes of',
    before:
      'before, ahead of, prior to, until, by the time, in the run up to, preceded, till, in advance of, pending, predates, predated, pre dated, pre dates, antedates',
    despite: 'despite, although, though, even though, in spite of, notwithstanding',
    condition: 'if, unless, whether, provided that, as long as, in case, only if',
    instead: 'instead of, rather than, instead',
    when: 'when, as, while, during, amid, whilst',
  }),
  speech:
    wordsOf(`say says said saying tell tells told telling announce announces announced announcing add adds added state states
    stated report reports reported confirm confirms confirmed write writes wrote explain explains explained note notes noted reveal
    reveals revealed declare declares declared comment comments commented tweet tweets tweeted remark remarks remarked quip quips
    quipped joke jokes joked reply replies replied boast boasts boasted stress stresses stressed emphasise emphasises emphasised
    emphasize emphasizes emphasized reiterate reiterates reiterated admit admits admitted concede concedes conceded acknowledge
    acknowledges acknowledged recall recalls recalled testify testifies testified conclude concludes concluded`),
  claims:
    wordsOf(`claim claims claimed claiming allege alleges alleged alleging accuse accuses accused accusing argue argues argued
    arguing insist insists insisted insisting believe believes believed believing reckon reckons reckoned suspect suspects suspected suspecting think thinks thought thinking deny denies
    denied suggest suggests suggested suggesting warn warns warned warning predict predicts predicted predicting estimate estimates
    estimated fear fears feared contend contends contended assert asserts asserted maintain maintains maintained blame blames blamed
    complain complains complained complaining worry worries worried fearing testify testifies testified contending promise promises promised vow vowed hope hopes hoped expect expects expected`),
  according: wordsOf('according'),
  /** What such bodies and people state in their office may be reported without them. */
  authorities:
    wordsOf(`union organisers companies councils agencies police officer officers official officials court judge coroner ministry department agency authority
    authorities spokesman spokeswoman spokesperson statement hospital coastguard firefighters service services report study data
    figures statistics survey researchers scientists company firm council government regulator organisers organizers club bank
    prosecutors inquest document documents filing commission board operator airline university results office
    investigators rescuers team governor minister ministers premier chancellor mayor secretary sheriff chief coach manager navy army
    military force forces commander captain constable sergeant lieutenant superintendent inspector detective detectives commissioner
    spokespeople spokespersons spokesmen newspaper newspapers media website magazine channel broadcaster station paper watchdog
    auditors doctors forecasters meteorologists seismologists astronomers ombudsman registrar organiser organizer
    producer producers publisher embassy consulate charity federation league association authority lawyers`),
  degrees: wordsOf(
    `more less fewer most least only first second third fourth fifth sixth last twice double triple none against`,
  ),
  light:
    wordsOf(`say says said also every each everyone everything make makes made making take takes took taken taking have get gets got go goes went come comes came give
    gives gave given use put puts set keep keeps kept hold held holds become becomes became include includes
    including included involve involves involved involving follow following followed people person thing things way part number area
    case issue incident event situation matter amid according based called named aged old year-old year years carry carried out
    move moves total total some other such like while when where who which that than then there here about around still already
    just even both each very much many well back being been having one ones amount group members member place time today
    per cent around do does did done see saw seen seeing since into onto via total own same different various certain whole hand
    bring brings brought bringing place run runs ran lot kind type sort side end face faces facing faced left leave leaving tell told
    telling tells announce announced announces news reports reported report reportedly statement local authorities officials official
    lay lies lie lying worth described describe describes shortly previous using used some described dub dubbed failed fail fails failing
    manage managed reaches reached strong ahead mostly largely merely simply actually especially particularly meanwhile moreover though
    shortly soon away again together apart once early late currently recently recent latest now later next able mean means meant work works worked working man woman men women`),
};
