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
  {
    title: '旧码头关闭',
    author: '王丽',
    paragraphs: [
      '周二上午，埃勒里港港务局宣布关闭旧码头，因为潜水员发现水线以下的木桩大部分已经腐烂。',
      '港务局表示，在春天之前，装运粮食的船只将改用新码头，费用保持不变。',
      '旧码头建于一九一一年，上一次维修是在四十年前。',
      '“我们检查了十一根木桩，其中九根可以用刀捅进去。”潜水队队长说。',
      '大约六十名码头工人担心失去轮班，因为新码头由另一家公司经营。',
      '维修费用估计为四百万克朗，市议会将于十一月三日进行首次表决。',
    ],
  },
  {
    title: 'ปิดท่าเทียบเรือเก่า',
    author: 'นภา',
    paragraphs: [
      'การท่าเรือปิดท่าเทียบเรือเก่าเมื่อวันอังคารหลังจากนักประดาน้ำพบว่าเสาเข็มส่วนใหญ่ผุพังใต้ระดับน้ำ',
      'เรือที่บรรทุกธัญพืชจะใช้ท่าเทียบเรือใหม่จนถึงฤดูใบไม้ผลิโดยไม่คิดค่าธรรมเนียมเพิ่ม',
      'คนงานราวหกสิบคนกังวลว่าจะตกงานเพราะท่าเรือใหม่มีบริษัทอื่นเป็นผู้ดำเนินการ',
    ],
  },
];
