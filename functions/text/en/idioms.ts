import { wordsOf } from '../assertion-words.ts';

/** Phrases that mean as a whole, so that none of their words needs to occur anywhere. A verb in its base form stands for all its forms. */
export const idioms: readonly (readonly string[])[] = `
  above all|after all|all in all|all the same|as a matter of fact|at a time|at any rate|at first sight|at hand|at heart|at length
  at one point|at one time|at the end of the day|at the last minute|at the last moment|at the same time|at the time|at the very least
  bear in mind|bear the brunt|behind the scenes|break the ice|break the news|bring to a close|bring to an end|bring to life|bring to light
  by and large|by means of|by virtue of|by way of|catch the eye|catch the eyes|clear the way|close in on|come as a surprise|come from behind
  come into being|come into play|come to a close|come to an end|come to light|come to pass|cross the line|dozens of|draw a line|draw attention
  draw near|draw the line|end up|every now and then|face to face|find * way|follow in the footsteps|for the most part|for the sake of
  for the time being|from time to time|from top to bottom|have in mind|have to do with|hit the headlines|hold sway|home to|in a bid
  in a bid to|in a nutshell|in a position|in a sense|in a way|in a word|in addition|in all likelihood|in any case|in any event|in brief
  in common|in conclusion|in detail|in due course|in earnest|in effect|in essence|in fact|in general|in one go|in place of|in point of fact
  in protest|in reality|in recent memory|in respect of|in short|in some ways|in store|in summary|in the blink of an eye|in the course of
  in the end|in the eyes of|in the first place|in the footsteps|in the interim|in the long run|in the long term|in the mean time|in the picture
  in the process|in the ranks|in the same breath|in the shape of|in the short term|in the wake|join the ranks|judge by|just in time|keep * eye
  keep a close eye|keep an eye|keep in mind|keep quiet|keep * quiet|last but not least|lay bare|lay the foundation|lay the groundwork|leave no stone unturned
  leave the door open|lie ahead|lose sight|lose track|lost for words|make a difference|make a point|make ends meet|make no bones|make the most
  matter of course|matter of time|more than|needless to say|no matter|on account of|on average|on balance|on behalf|on occasion|on paper
  on second thoughts|on the back of|on the ball|on the basis|on the contrary|on the edge|on the eve|on the face of it|on the field
  on the ground|on the grounds|on the heels|on the one hand|on the other hand|on the part of|on the pitch|on the point|on the same page
  on the scene|on the side|on the spot|on the strength|on the track|on the whole|on the wrong foot|one day|out of the blue|out of the question
  out of this world|pave the way|pay attention|pay heed|pay lip service|pay tribute|pick * way|pick holes|pick up the pieces|pick up the tab
  play into the hands|play second fiddle|play the field|point of view|pull * weight|pull no punches|pull the rug|push * luck|put * foot
  put * mind|put at ease|put down to|put in a word|put in the picture|put into practice|put into words|put on a brave face|put to shame
  put two and two together|put up with|raise eyebrows|raise the bar|raise the roof|raise the stakes|read between the lines|read the riot act
  rise to the challenge|rise to the occasion|rub shoulders|run a risk|run its course|run the gauntlet|run the risk|run the show|see eye to eye
  sell like hot cakes|set * sights|set eyes|set in stone|set store|set the ball rolling|set the pace|set the record straight|set the scene
  set the stage|set the tone|shed light|slip of the tongue|so to speak|sooner or later|speak volumes|stand * ground|stand for|stand in the way
  stand on * own|stand out|stand to reason|start from scratch|steal the limelight|step on it|stick * neck|strike a balance|strike a chord
  strike the right note|take * hat|take * mind|take * time|take * toll|take * turn|take * word|take a dim view|take a step|take a toll
  take center stage|take centre stage|take for a ride|take for granted|take heart|take heed|take in * stride|take into account
  take into consideration|take its course|take its toll|take liberties|take pains|take part|take place|take precedence|take shape|take stock
  take the biscuit|take the bull by the horns|take the edge off|take the fun|take the opportunity|take the plunge|take the side|take the time
  take the trouble|take the world by storm|take to task|tell the difference|tens of|the other day|throw caution to the wind|time and again
  to a certain extent|to a degree|to a great extent|to a large extent|to all intents and purposes|to and fro|to begin with|to say the least
  to some extent|to start with|to the contrary|to the effect|to this day|to what extent|touch and go|trial and error|turn a blind eye
  turn a corner|turn heads|turn over a new leaf|turn the clock back|turn the corner|turn the page|turn the tables|turn the tide
  turn up the heat|under the circumstances|ups and downs|walk of life|walks of life|with flying colors|with flying colours|with open arms
  with the naked eye|within reason|work wonders|worlds apart|year after year|year in year out`
  .trim()
  .split(/[|\n]/u)
  .map((phrase) => phrase.trim().split(' '));

/** Verbs that leave what is said to their objects: "drew criticism" is "was criticised", "suffered discrimination" "was discriminated against". */
export const supportVerbs: ReadonlySet<string> = wordsOf(`
  bear bring carry cast commit conduct cost deliver do draw earn enjoy exert experience express extend face feel file gain gather get
  give hold impose incur inflict issue keep lay lend lodge make meet mount offer pay perform place play pose put raise reach receive
  run serve set show suffer sustain take undergo voice`);
