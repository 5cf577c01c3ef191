/** Verbs with a particle, and behind them the verbs that mean the same as both. A bar parts them. */
export const phrasalVerbs = `
account for explain constitute represent|add up total|aim at target|aim for target|apply for seek request
approve of approve support|back away retreat withdraw|back down concede|back off withdraw retreat|back out withdraw
back up support|bail out rescue|bargain for expect|bear out confirm|beat up assault attack|black out faint|blow up explode
boot out expel|bounce back recover rebound rally return|bow out retire leave exit quit|bowl out dismiss|branch out expand
break away secede escape|break down collapse fail|break free escape|break in enter burgle|break into enter burgle raid
break loose escape|break off end split snap|break out start begin erupt|break through breach penetrate
break up split divorce end disperse|bring about cause|bring along take|bring back restore|bring down reduce topple
bring forward advance|bring in raise introduce earn|bring on cause|bring out release publish|bring over import
bring together unite gather|bring up raise mention|brush aside dismiss ignore|brush off dismiss|build up accumulate increase
bump into meet hit|burn down destroy|burst into enter|butt in interrupt|buy into invest join|buy out buy acquire|buy up buy
call back recall phone|call for demand urge|call in summon ask|call off cancel|call on urge|call out criticise summon
call round visit|call up summon draft select phone|carry away remove|carry off win|carry on continue|carry out conduct
carry over transfer|cash in profit|catch on realise|catch out trap|catch up reach overtake|cater for serve
check in register arrive enter|check into enter register|check on inspect visit|check out leave inspect examine|chip in contribute
churn out produce|clamp down restrict curb crack|clean up clear remove|clear away remove|clear of acquit
clear out leave empty evacuate|clear up resolve clean|close down shut close|close in approach near|close off seal shut
come about happen occur|come across find encounter|come along arrive join|come apart break collapse|come around recover
come away leave|come back return|come by obtain visit|come clean confess admit|come down fall|come first win
come forward volunteer|come from originate|come in enter arrive|come into inherit enter|come off succeed|come on start
come out emerge|come over visit|come round recover|come through survive|come to total|come together unite gather|come under face
come up arise happen emerge|come upon find|come within near|consist of comprise|cool down cool|cool off cool|cope with handle
count on rely expect|count out exclude|cover up conceal hide|crack down suppress clamp curb|crash into hit strike collide
crash out eliminate|crop up arise appear|cross over switch|cut back reduce cut|cut down fell reduce|cut off lose interrupt
cut out remove exclude stop|cut short interrupt end curtail|cut up slice|deal with handle address tackle treat|depend on rely
die away fade|die down subside ease|die out disappear vanish|dig out unearth extract|dig up unearth excavate
dispose of sell discard|do away abolish|drag on last|drag out prolong|draw back retreat|draw in attract|draw level equalise
draw near approach|draw on use|draw out extend extract|draw up prepare draft write|dream up invent|dress up dress
drive away leave deter|drive down reduce lower|drive off leave|drive out expel oust|drive up raise increase|drop back fall
drop by visit|drop in visit|drop off deliver decline fall|drop out withdraw|dry up dry end|ease off ease|ease up ease
eat up consume|edge down fall slip|edge out beat defeat|edge past beat defeat|edge up rise increase|embark on begin start
end up finish|enter into start|even out balance|face off compete meet clash|face up confront|fall apart collapse|fall asleep sleep
fall away decline|fall back retreat|fall behind trail|fall down collapse|fall for love|fall ill sicken|fall into enter
fall off decline drop|fall out quarrel argue|fall over collapse topple|fall short fail miss|fall through collapse fail
fall victim suffer|fan out spread|fend off repel resist beat|fight back resist retaliate|fight off resist repel
figure out understand solve determine|fill in replace|fill up fill|find guilty convict|find out discover learn
finish off kill finish|fit out equip|fizzle out end|flare up erupt|flee from escape|focus on concentrate|follow suit follow
follow up pursue investigate|force out oust expel|fork out pay spend|gear up prepare|get ahead progress|get along agree
get around travel|get away escape leave|get back return recover|get better improve recover|get by survive|get divorced divorce
get down descend|get hold obtain|get hurt injure|get in enter|get into enter|get lost lose|get married marry wed
get off leave alight|get on board|get onto board|get out leave escape|get over recover|get past pass beat|get ready prepare
get rid remove scrap|get sick sicken|get through survive pass|get together meet gather|get under begin|get up rise
get worse worsen deteriorate|give away donate reveal|give back return|give birth bear deliver|give chase pursue
give evidence testify|give in yield surrender concede|give off emit|give out distribute|give rise cause|give up quit surrender
give way yield collapse|go after chase pursue|go against oppose|go ahead proceed|go along agree|go around circulate|go away leave
go back return|go backwards regress|go bankrupt bankrupt collapse|go before precede|go beyond exceed|go bust bankrupt collapse
go by pass|go down fall|go for choose|go forward proceed advance|go home return leave|go in enter|go into enter
go live launch start|go missing disappear vanish|go off sound explode ring detonate|go on continue proceed happen|go out leave
go over exceed review|go public announce|go round circulate|go through undergo experience suffer pass
go under collapse fail sink bankrupt|go up rise increase raise|go with accompany choose|go without lack|go wrong fail
gun down shoot kill|hammer out negotiate agree|hand back return|hand down deliver pass sentence|hand in submit
hand out distribute give|hand over give surrender|hang on wait|hang out socialise|hang up end|happen upon find|have fun enjoy
head back return|head for approach|head home return|head into enter|head off leave prevent avert|head out leave|hinge on depend
hit back respond retaliate reply|hit out criticise attack|hold back delay|hold down keep|hold off delay repel|hold on keep cling
hold onto keep retain|hold out resist|hold over postpone|hold together unite|hold up delay rob|hole up hide|home in target
hook up connect|hunker down shelter|hunt down find|hush up conceal|insist on demand|iron out resolve solve
join forces unite collaborate ally cooperate|join in participate|join up enlist unite|jot down write|jump in intervene
jump up rise|keep away avoid|keep back retain withhold|keep off avoid|keep on continue|keep out exclude|keep pace match
keep track monitor|keep up maintain continue|keep watch guard|kick off begin start|kick out expel oust|kick start boost start
knock back reject|knock down demolish hit fell|knock off beat|knock out eliminate|knock over hit topple|lash out attack criticise
lay bare reveal expose|lay claim claim|lay down set|lay off dismiss cut|lay out explain|lay waste destroy|lead off begin
lead to cause|lead up precede|leak out escape|lean on rely|leave behind abandon|leave home depart|leave out omit exclude
let down disappoint|let go release dismiss|let in admit|let off excuse|let out release|let slip reveal|level off stabilise
level out stabilise|lie down rest|lie in consist|light up illuminate|line up queue|link up join connect|live on survive
live through survive experience|lock down lockdown|lock out exclude|lock up jail imprison|log in login|log on login
look after care tend|look ahead anticipate|look around search|look at examine consider study|look back recall remember
look for seek search|look forward anticipate|look into investigate examine|look like resemble|look on watch|look out watch
look over inspect examine|look through search|look to seek|look up search|lose control skid|lose ground fall weaken
lose weight slim|made up consist|make away steal|make for approach|make headway progress|make it succeed|make love sex
make money profit earn|make off flee escape|make out discern|make peace reconcile|make public publish announce disclose release
make sure ensure|make up constitute comprise invent|make use use|map out plan|mark down reduce|mark up raise|meet up meet gather
meet with encounter|merge with join|mix up confuse|mop up clean|mount up accumulate|move ahead proceed|move away leave relocate
move back return|move forward advance proceed|move in enter occupy|move into enter occupy|move off leave|move on leave proceed
move out leave|move over switch|move up rise advance promote|mow down hit kill|mull over consider|narrow down reduce|nod off sleep
object to oppose|open fire shoot|open up open|opt for choose select|opt out withdraw|own up admit confess|pack up leave
pair up join|part ways split leave|part with relinquish|pass away die|pass on die transmit relay
pass out faint collapse distribute|pass over ignore|pass through cross|pass up decline|patch up repair|pay back repay|pay for fund
pay off repay succeed settle|pay out spend|pay tribute praise honour|phase out end abolish|phone up call|pick off shoot kill
pick on bully|pick out select choose identify|pick up collect rescue|piece together reconstruct|pile up accumulate collide
pitch in help contribute|play down minimise|play host host|play on continue|play out happen unfold|plead guilty admit
plough into hit crash strike|plow into hit crash strike|plug in connect|plump for choose|plunge into crash
point to indicate suggest|point toward indicate|pop up appear|pour in arrive|preside over chair|press ahead continue proceed
press charges accuse|press for demand urge|press on continue|prop up support|pull apart destroy|pull back withdraw retreat
pull down demolish|pull in attract earn arrive|pull off achieve|pull out withdraw leave quit|pull over stop halt
pull through survive recover|pull together gather unite assemble|push ahead continue proceed|push back resist delay postpone
push down lower reduce|push for demand urge|push forward advance|push out oust expel|push through pass|push up raise increase
put across convey|put aside save reserve|put back postpone delay return|put down suppress crush quell kill
put forward propose suggest nominate submit|put in install submit invest|put off postpone delay|put on stage hold wear add gain
put out extinguish|put through connect|put together assemble organise compile create|put up build erect offer provide
quiet down calm|rack up accumulate score|rake in earn|ram into hit crash|reach out contact|refer to mention
rein in curb restrain control|rely on depend use|result from stem|result in cause|ride out survive|ring up phone
rise up rebel revolt|roll back reverse reduce|roll out launch introduce release unveil|root for support|root out remove
rope in recruit|rough up beat|round up gather arrest|rule on decide|rule out exclude|run aground strand|run away flee escape
run down hit criticise|run into hit encounter meet crash|run off flee escape|run out expire exhaust|run over hit
run through rehearse|run up accumulate|scale back reduce cut|scale down reduce|scale up increase expand|scare away deter
scare off deter|seal off close cordon|search for seek hunt|see off beat defeat|see out finish|sell off sell|send back return
send for summon|send home dismiss|send in deploy submit|send off dismiss|send out dispatch|set ablaze burn ignite|set about begin
set alight burn ignite|set aside reserve overturn allocate|set back delay|set fire burn ignite torch|set foot enter
set free release|set off leave detonate trigger|set on attack|set out announce leave|set sail leave depart|set up establish found
settle down settle|settle for accept|settle on choose agree|shake up overhaul reform|shoot dead kill|shoot down down kill
shoot up rise soar|shore up strengthen support|show off display|show up appear arrive attend|shrug off ignore|shut down close
shut off close|shut out exclude|side with support|sign in login|sign off approve|sign on join|sign over transfer
sign up register join|skip over omit|slam into hit crash strike|slip away escape|slip back fall|slip up err|slow down slow
slow up slow|smash into hit crash strike|snap off break|snap up buy sign acquire|sneak in enter|sneak into enter|sneak out leave
soak up absorb|sort out resolve solve|spark off trigger|speak for represent|speak out criticise|speak to address|speed away flee
speed off flee|speed up accelerate|spell out explain|spill over overflow|splash out spend|split up divorce divide|spring up appear
spur on encourage|square off fight face|stamp out eradicate|stand aside resign|stand by support|stand down resign|stand in replace
start off begin start|start out begin start|start over restart|start up begin start launch|stave off avert prevent|stay away avoid
stay behind remain|stay on remain|stay put remain|stem from originate|step aside resign quit|step back withdraw
step down resign quit|step forward volunteer|step in intervene|step out leave|step up increase|stick to keep|stir up provoke
stock up stockpile|stop by visit|stop off visit|storm out leave|strike down kill|stumble across find|stumble upon find
sum up summarise|swallow up absorb|swear in inaugurate|swept away destroy|switch off stop|switch on start|switch over change
swoop on raid|tail back queue|tail off decline|take aback surprise|take action act|take advantage exploit|take after resemble
take aim target|take apart dismantle|take away remove|take back retrieve|take care tend|take cover shelter|take down remove
take effect begin|take flight flee|take home win earn|take hostage capture kidnap|take in receive admit adopt
take issue disagree object|take note notice|take off leave rescue evacuate|take office begin|take on hire face tackle recruit
take out remove obtain kill|take over succeed replace acquire assume|take part participate compete|take pictures photograph
take place happen occur hold|take prisoner capture|take refuge shelter|take revenge retaliate avenge|take shape form
take shelter shelter|take steps act|take stock assess|take turns alternate|take up accept occupy start adopt|taken ill sicken
talk about discuss|talk over discuss|talk up promote|tamper with alter|tap into use|team up join|tear apart destroy
tear down demolish|tell off scold rebuke|think about consider|think of consider|think over consider|think up invent devise
throw away discard waste|throw open open|throw out reject expel discard dismiss|throw up vomit|tidy up clean|tighten up tighten
tip off inform alert warn|tip over overturn capsize topple|tone down moderate soften|topple over collapse|tot up total
touch down land|touch off spark trigger|touch on mention|toughen up tighten|tow away remove|toy with consider
track down find locate trace|trade in exchange|trail off fade|travel to visit|trigger off spark|trim back reduce cut
trip over stumble|try out test|tuck in eat|turn around reverse|turn away reject|turn back return|turn down reject refuse
turn in submit surrender|turn into become transform|turn on attack|turn out prove attend|turn round reverse
turn up arrive appear attend|turn upside overturn|use up exhaust consume|veer off swerve|vie for compete|vote down reject
vote for support back|vote in elect|vote out oust|wait for await|wake up wake|walk away leave|walk into enter|walk off leave
walk out strike|ward off prevent repel|watch out beware|watch over guard|water down weaken dilute|wear off fade|wear out exhaust
weed out remove|weigh in comment|weigh up consider|whip up provoke|whittle down reduce|win back regain|win out prevail triumph
win over persuade convince|wind down end|wind up end close|wipe out destroy|work out solve exercise calculate
work together cooperate collaborate|wrap up finish conclude end|write down record|zero in focus
`;
