/**
 * The last words of names of bodies, places, teams, works and events: "Orme Harbour Trust", "Southern California". None is often
 * the surname of somebody.
 */
export const bodies: ReadonlySet<string> = new Set(
  `abbey academy accord accords act administration advisers advisors affair africa african agency agreement air airline airlines
  airport airways albion alliance america american angeles antarctic arab arctic arena army asia asian assembly associates
  association athletic athletics atlantic australia authority avenue award bancorp bank bar base basin battle bay beach bears
  board books borough boulevard bowl braves bridge brigade british building bulletin bulls bureau cabinet cafe café california
  camp campaign canal canyon cape capital carolina cathedral catholic center centre championship championships channel chapel
  chargers charter chiefs chinese chronicle church city clinic club coalition coast code college colts commission committee
  communist communists company complex confederation conference congress conservatives consortium constitution consulting
  convention corporation corps council county court cowboys creek crisis cup daily dakota dam deal delta democrats department
  derby desert diego documents dolphins eagles earth eclipse electronics emirates energy england entertainment estate europe
  european eve facility falcons falls farm farms federation festival fiction fields files film films final finals financial
  foods force forces forest fort foundation francisco front fund funds gallery games garden gardens gazette giants glacier
  government greens group grove guard guardian gulf hampshire harbor harbour hawks health herald highway hill holdings hospital
  hotel hotels hotspur house inc indian industries initiative inn institute institution insurance ireland island islands italian
  japanese jersey jewish journal kingdom knights korea korean labor laboratories laboratory labour labs lake league leaks
  liberals library lions list london ltd magazine market markets media mediterranean mets mexico mine ministry monde moon mosque
  motors motorway mountain mountains movement museum music muslim nations navy network news observer ocean office olympics
  online open organisation organization orleans pacific packers palace papers paris parish park parliament partners party
  patriots peak peaks peninsula pharmaceuticals pictures pie pirates plain plains plan plant plc police post prefecture press
  prix prize program programme project protocol province pub publishing radio raiders rangers ravens records reef regiment
  region report republic republicans resort restaurant review revolution rhinos ridge rights rising river road route rovers rule
  rules russian saints scandal school scotland sea securities security seminary senate series service services sharks socialist
  socialists society software sox spanish springs squad square stadium star stars state states station steelers store stores
  strait straits street studio studios suburb sudan summit sun supermarket supermarkets synagogue systems team technologies
  technology telegraph television temple terminal territory theatre throat tigers times tournament tower towers town treaty
  tribune trust tv union united university valley vegas vikings villa village virginia wales wanderers war warriors wars week
  weekly wolves works yankees year york zealand zoo`.split(/\s+/u),
);
