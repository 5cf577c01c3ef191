/** Verbs with a particle, and behind them the verbs that mean the same as both. A bar parts them. */
export const phrasalVerbs = `
step down resign quit|stand down resign|walk out strike|step in intervene|call off cancel|turn down reject refuse|pull out withdraw leave
put off postpone delay|set up establish found|take part participate compete|carry out conduct|break out start begin erupt|lay off dismiss cut
go up rise increase raise|bring in raise introduce earn|cut off lose interrupt|plead guilty admit|find guilty convict|hand over give surrender
shut down close|take over succeed replace acquire run|give up quit surrender|set off leave detonate trigger|blow up explode|put out extinguish
turn away reject|pick up collect rescue|take off leave rescue evacuate|come down fall|go down fall|break down collapse fail|fall apart collapse
get under begin|kick off begin start|run aground strand|hold back delay|rule out exclude|speak out criticise|point out say|set out announce leave
back down concede|lock up jail imprison|let go release dismiss|swept away destroy|take down remove|pull down demolish|tear down demolish
wind up end close|end up finish|turn out prove attend|go off sound explode ring|set free release|call in summon|send off dismiss|team up join
sign up register join|drop out withdraw|knock out eliminate|come back return|go back return|move out leave|sell off sell|buy up buy|pay back repay
phase out end abolish|bring down reduce topple|bring back restore|bring up raise|hold up delay rob|look into investigate examine|speed up accelerate
slow down slow|scale back reduce cut|cut back reduce cut|step up increase|follow suit follow|clear of acquit|call on urge|call for demand urge|go ahead proceed
fill in replace|stand in replace|come out emerge|made up consist|cut down fell reduce|burn down destroy|wipe out destroy|taken ill sicken
`;
