import { describe, expect, it } from '@jest/globals';
import { editionOf } from '../../functions/compile/compile.ts';
import { Settings } from '../../functions/compile/settings.ts';
import { Topic } from '../../functions/core/topic.ts';
import { detectLanguage } from '../../functions/text/language.ts';
import { report } from '../kit/reports.ts';

const window = { from: '2026-09-01T12:00:00.000Z', to: '2026-09-03T12:00:00.000Z' };

/** An article of three sentences, its topic, and how its brief begins. */
const articles = {
  zh: {
    topic: '渡轮',
    text: '一艘载有二百四十三人的渡轮星期二深夜在港口外的沙洲搁浅，造成十四人受伤，海岸警卫队说。救生艇在黎明前把所有乘客送上了岸。调查人员已下令保存船上的航行记录仪。',
    opens: '一艘载有二百四十三人的渡轮',
  },
  ja: {
    topic: 'フェリー',
    text: '乗客乗員２４３人を乗せたフェリーが火曜日の深夜、港の外の砂州に乗り上げ、１４人がけがをしたと海上保安庁が発表した。救命艇が夜明け前に全員を岸へ運んだ。調査官は船の航海記録装置の保全を命じた。',
    opens: '乗客乗員２４３人を乗せたフェリーが',
  },
  th: {
    topic: 'เรือเฟอร์รี่',
    text: 'เรือเฟอร์รี่ที่มีผู้โดยสารสองร้อยคนเกยตื้นบนสันทรายนอกท่าเรือเมื่อคืนวันอังคาร เจ้าหน้าที่หน่วยยามฝั่งกล่าวว่ามีผู้ได้รับบาดเจ็บสิบสี่คนและถูกนำส่งโรงพยาบาลแล้ว คณะกรรมการสอบสวนได้สั่งให้เก็บเครื่องบันทึกการเดินเรือไว้เป็นหลักฐาน',
    opens: 'เรือเฟอร์รี่ที่มีผู้โดยสาร',
  },
};

describe('an article in a language without spaces between words', () => {
  for (const [language, { topic, text, opens }] of Object.entries(articles))
    it(`makes a story with a brief: ${language}`, () => {
      expect(detectLanguage(text)).toBe(language);
      const entry = report({ text, language });
      expect(entry.sentences).toHaveLength(3);
      const edition = editionOf({
        topic: Topic.parse({ id: 'ferries', title: 'Ferries', match: { any: [topic] } }),
        window,
        entries: [entry],
        background: [],
        settings: Settings.parse({}),
      });
      expect(edition.leftOut).toEqual([]);
      expect(edition.stories).toHaveLength(1);
      const brief = edition.stories[0]!.brief.map((sentence) => JSON.stringify(sentence)).join('');
      expect(brief).toContain(opens);
    });

  it('is left out only if it is truly short', () => {
    const edition = editionOf({
      topic: Topic.parse({ id: 'ferries', title: 'Ferries', match: { any: ['渡轮'] } }),
      window,
      entries: [report({ text: '渡轮搁浅了。', language: 'zh' })],
      background: [],
      settings: Settings.parse({}),
    });
    expect(edition.leftOut).toMatchObject([{ code: 'too-short', count: 1 }]);
  });
});
