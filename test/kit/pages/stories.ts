/** A report as a page holds it, and what a reader of the page should get of it. */
export interface PageStory {
  title: string;
  author: string;
  paragraphs: readonly string[];
}

/** Reports of several lengths, written for these pages. */
export const pageStories: readonly PageStory[] = [
  {
    title: 'Port Ellery closes its old quay',
    author: 'Frida Nor',
    paragraphs: [
      'The harbour board of Port Ellery closed the old quay on Tuesday, after divers found that most of its oak piles had rotted below the water line.',
      'Ships that load grain there will be sent to the new terminal until spring, the board said, and their fees will stay as they are until then.',
      '“We looked at eleven piles and could push a knife into nine of them,” said Olle Berg, who led the divers. “Nobody should drive a lorry over that.”',
      'The quay was built in 1911 for the timber trade and was last repaired forty years ago. Since then the town has twice put off a survey to save money.',
      'Councillor Ida Roe said that she would ask for an account of who had decided that, and when. The mayor did not want to be drawn on the question before the council meets.',
      'Dockers fear for their shifts. About sixty of them work at the old quay, and the new terminal is run by another company with its own staff.',
      'The repair is put at four million crowns. A first vote on the money is expected on 3 November.',
    ],
  },
  {
    title: 'Valley villages get their bus back',
    author: 'Tom Hale',
    paragraphs: [
      'Buses will run again between Tarn and the upper valley from Monday, ending two years in which villagers had to share cars or walk.',
      'The line was given up when the last driver retired. Four people from the valley have since passed the test, paid for by the county.',
      'There will be five trips each day, two of them timed for the school in Tarn.',
      '“My daughter has slept at her aunt’s on school nights,” said Pia Lund, a farmer. “That is over now.”',
    ],
  },
  {
    title: 'Mill fire leaves Aldmouth without paper',
    author: 'Lia Dunn',
    paragraphs: [
      'A fire that began in a drying hall destroyed half of the Aldmouth paper mill on Saturday night and left the town’s largest employer idle for months.',
      'Nobody was hurt. The forty workers of the night shift had left the hall minutes before its roof came down, the fire service said.',
      'Firefighters from six towns pumped water from the river until noon. Smoke could be seen in Sollen, thirty kilometres away.',
      'The mill makes nearly all the newsprint that is sold in the region. Two newspapers said that they had stock for nine days.',
      'Its owner, a foundation of the town, wants to rebuild. Whether the insurance pays depends on the state of the sprinklers, which were to be replaced this winter.',
      'Police have taken samples from two electric motors. They see no sign that the fire was set.',
      'For the workers there is a meeting on Monday in the church hall. Union officials hope for short-time pay until the machines run again.',
      'The mill has burnt once before, in 1936, when it was rebuilt within a year.',
      'Paper from the stores that were saved is being loaded on barges, so that at least the schools get what they ordered.',
    ],
  },
];
