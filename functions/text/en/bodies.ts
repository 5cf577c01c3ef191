/** The last words of names of bodies, teams, works and events: "Orme Harbour Trust". None is often the surname of somebody. */
export const bodies: ReadonlySet<string> = new Set(
  `abbey academy accord accords act administration advisers advisors affair agency agreement air airline airlines airport airways
  albion alliance arena army assembly associates association athletic athletics authority avenue award bancorp bank bar base
  battle bears board books boulevard bowl braves brigade british building bulletin bulls bureau cabinet cafe café camp campaign
  canal capital cathedral center centre champion champions championship championships channel chapel chargers charter chiefs
  chronicle church clinic club coalition code college colts commission committee communist communists company complex
  confederation conference congress conservatives consortium constitution consulting convention corporation corps council court
  cowboys crisis cup daily dam deal democrats department derby documents dolphins eagles earth eclipse electronics energy
  entertainment estate eve facility falcons farm farms federation festival fiction fields files film films final finals
  financial foods force forces fort foundation front fund funds gallery games garden gardens gazette giants government greens
  group grove guard guardian hawks health herald highway holdings hospital hotel hotels hotspur house inc industries initiative
  inn institute institution insurance journal knights labor laboratories laboratory labour labs league leaks liberals library
  lions list ltd magazine market markets media mets mine ministry monde moon mosque motors motorway movement museum music
  nations navy network news observer office olympics online open organisation organization packers palace papers parish
  parliament partners party patriots pharmaceuticals pictures pie pirates plan plant plc police post press prix prize program
  programme project protocol pub publishing radio raiders rangers ravens records regiment report republicans resort restaurant
  review revolution rhinos rights rising road route rovers rule rules saints scandal school securities security seminary senate
  series service services sharks socialist socialists society software sox squad square stadium star stars state station
  steelers store stores street studio studios summit sun supermarket supermarkets synagogue systems team technologies technology
  telegraph television temple terminal theatre throat tigers times tournament tower towers treaty tribune trust tv union united
  university vikings villa wanderers war warriors wars week weekly wolves works yankees year zoo`.split(/\s+/u),
);

/** The last words of names of places: "Southern California", "Orme Bay". */
export const regions: ReadonlySet<string> = new Set(
  `africa african america american angeles antarctic arab arctic asia asian atlantic australia basin bay beach borough bridge
  california canyon cape carolina catholic chinese city coast county creek dakota delta desert diego emirates england europe
  european falls forest francisco glacier gulf hampshire harbor harbour hill indian ireland island islands italian japanese
  jersey jewish kingdom korea korean lake london mediterranean mexico mountain mountains muslim ocean orleans pacific paris park
  peak peaks peninsula plain plains prefecture province reef region republic ridge river russian scotland sea spanish springs
  states strait straits suburb sudan territory town valley vegas village virginia wales york zealand`.split(/\s+/u),
);
